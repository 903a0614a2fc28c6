import { isCredentialWord, isPlaceholder, isWeakPassword } from '../detection/placeholder';
import type { Check, Provider, RuleExamples } from '../detection/rule';
import { isPlainWord } from '../detection/value';

const isPassword: Check = (value) => {
  if (isStandIn(value)) return 'invalid';
  return isPlainWord(value) ? 'doubtful' : 'unknown';
};

const isStandIn = (value: string) =>
  isWeakPassword(value) || isCredentialWord(value) || isPlaceholder(value) || /^[$%{<[*]|[}>\]]$|\$\{|%s/.test(value);

export const urls: Provider = {
  id: 'url',
  name: 'URL with a password',
  docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  form: true,
  rules: [
    {
      type: 'pattern',
      id: 'url-password',
      title: 'Password in a URL',
      kind: 'password',
      privilege: 'unknown',
      grants: 'Signs in to the database, queue or server that the URL names.',
      evidence: 'documented',
      envName: 'DATABASE_PASSWORD',
      anchors: ['://'],
      pattern:
        '://[^\\s:/@"\'`<>{}()$,;?#\\[\\]\\\\]{0,80}:(?<secret>[^\\s/@"\'`<>(),;?#\\\\]{3,200})@' +
        '(?!localhost|127\\.0|0\\.0\\.0\\.0|\\[::1|host(?:name)?[:/"]|(?:www\\.)?example\\.)[A-Za-z0-9_.$%{\\[-]',
      notAfter: '',
      check: isPassword,
    },
    {
      type: 'pattern',
      id: 'url-oracle-password',
      title: 'Password in an Oracle connection string',
      kind: 'password',
      privilege: 'unknown',
      grants: 'Signs in to the database that the connection string names.',
      evidence: 'memory',
      envName: 'DATABASE_PASSWORD',
      anchors: ['jdbc:oracle:thin:'],
      pattern: 'jdbc:oracle:thin:[\\w.$-]{1,64}/(?<secret>[^\\s/@"\'`<>(){}$]{4,128})@',
      check: isPassword,
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'url-password',
    positives: (sample) => {
      const [first, second, third] = [12, 16, 20].map((length) => `k${sample.chars('A-Za-z0-9', length)}7`) as [
        string,
        string,
        string,
      ];
      return [
        { text: `DATABASE_URL=postgres://app:${first}@db.internal:5432/app\n`, secret: first },
        {
          text: `const client = new MongoClient("mongodb+srv://svc:${second}@cluster0.acme.net/?w=majority");\n`,
          secret: second,
        },
        { text: `The mirror is https://ci:${third}@git.acme.net/tools.git for now.\n`, secret: third },
      ];
    },
    nearMisses: (sample) => [
      'postgres://user:password@db.internal/app\n',
      `http://${sample.chars('a-z', 8)}.acme.net:8080/@scope/package\n`,
      `redis://:${sample.chars('A-Za-z0-9', 12)}@localhost:6379\n`,
      `https://acme.net/a:${sample.chars('a-z', 8)}@b\n`,
    ],
  },
  {
    ruleId: 'url-oracle-password',
    positives: (sample) =>
      ['url=', 'String url = "', 'Connect to '].map((before) => {
        const secret = `k${sample.chars('A-Za-z0-9', 12)}7`;
        return { text: `${before}jdbc:oracle:thin:app/${secret}@//db.acme.net:1521/app\n`, secret };
      }),
    nearMisses: () => [
      'jdbc:oracle:thin:@db.acme.net:1521:app\n',
      'jdbc:oracle:thin:scott/password@db:1521:app\n',
      'jdbc:oracle:thin:<user>/<password>@db\n',
    ],
  },
];
