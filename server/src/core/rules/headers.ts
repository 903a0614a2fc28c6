import { base64Bytes, encodeBase64 } from '../detection/checksum';
import { isCredentialWord, isPlaceholder, isWeakPassword } from '../detection/placeholder';
import type { Check, Provider, RuleExamples } from '../detection/rule';
import { isImprobable, isPath, isPlainWord } from '../detection/value';

const isBearer: Check = (value) =>
  isPlaceholder(value) || !isImprobable(value) || isPath(value) ? 'invalid' : 'unknown';

/** RFC 7617: base64 of `user:password`. */
const isBasic: Check = (value) => {
  const bytes = isPlaceholder(value) ? undefined : base64Bytes(value);
  const pair =
    bytes === undefined ? null : /^([\x20-\x7e]{0,128}?):([\x20-\x7e]{1,200})$/.exec(String.fromCharCode(...bytes));
  if (!pair) return 'invalid';
  const [, user = '', password = ''] = pair;
  const weak = isWeakPassword(password) || (isCredentialWord(password) && isCredentialWord(user));
  if (weak || isPlaceholder(password)) return 'invalid';
  return isPlainWord(password) ? 'doubtful' : 'valid';
};

const isUserAndPassword: Check = (value) => {
  const [user = '', ...rest] = value.split(':');
  const password = rest.join(':');
  // The key in the user's place, and no password.
  if (password === '') return isImprobable(user) && !isPlaceholder(user) ? 'unknown' : 'invalid';
  const weak = isCredentialWord(password) || password === user || isPlaceholder(password);
  return weak || /^[$<{%[]/.test(password) || /^[$<{%[]/.test(user) ? 'invalid' : 'unknown';
};

export const headers: Provider = {
  id: 'header',
  name: 'HTTP authorization',
  docs: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
  form: true,
  rules: [
    {
      type: 'pattern',
      id: 'bearer-token',
      title: 'Bearer token in a header',
      kind: 'access-token',
      privilege: 'unknown',
      grants: 'Calls the service that the request goes to as its holder.',
      evidence: 'documented',
      envName: 'AUTH_TOKEN',
      anchors: ['bearer '],
      ignoreCase: true,
      pattern: 'bearer {1,4}(?<secret>[A-Za-z0-9._~+/=-]{16,900})(?![A-Za-z0-9._~+/=(-])',
      window: 1024,
      check: isBearer,
    },
    {
      type: 'pattern',
      id: 'basic-credentials',
      title: 'User and password in a header',
      kind: 'password',
      privilege: 'unknown',
      grants: 'Signs in to the service that the request goes to.',
      evidence: 'documented',
      envName: 'BASIC_AUTH',
      anchors: ['basic '],
      ignoreCase: true,
      pattern: 'basic {1,4}(?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])',
      check: isBasic,
    },
    {
      type: 'pattern',
      id: 'curl-credentials',
      title: 'User and password in a curl command',
      kind: 'password',
      privilege: 'unknown',
      grants: 'Signs in to the service that the request goes to.',
      evidence: 'documented',
      envName: 'CURL_USER',
      anchors: ['--user ', '--user=', '-u ', '-u"', "-u'"],
      before: '(?:^|[^\\w-])curl(?:[^\\n\\\\]|\\\\[\\s\\S]){0,150}(?<=\\s)',
      beforeLength: 320,
      pattern:
        '(?:--user[ =]|-u) {0,4}["\']?(?<secret>[^\\s:"\'`|]{1,64}:[^\\s"\'`|]{3,128}|[^\\s:"\'`|]{12,128}:)(?=["\'\\s]|$)',
      notAfter: '',
      check: isUserAndPassword,
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'bearer-token',
    positives: (sample) => {
      const [first, second, third] = [32, 40, 48].map((length) => `${sample.chars('A-Za-z0-9', length)}7xQ`) as [
        string,
        string,
        string,
      ];
      return [
        { text: `curl -H 'Authorization: Bearer ${first}' https://api.acme.net/v1\n`, secret: first },
        { text: `headers: { authorization: "Bearer ${second}" }\n`, secret: second },
        { text: `It answered with bearer ${third} in the log.\n`, secret: third },
      ];
    },
    nearMisses: (sample) => [
      'Authorization: Bearer <your-access-token-here>\n',
      'The bearer authentication-scheme-of-the-service is described there.\n',
      `Authorization: Bearer ${sample.chars('A-Za-z0-9', 8)}\n`,
    ],
  },
  {
    ruleId: 'basic-credentials',
    positives: (sample) => {
      const make = () => encodeBase64(`deploy:${sample.chars('A-Za-z0-9', 14)}`);
      const [first, second, third] = [make(), make(), make()];
      return [
        { text: `Authorization: Basic ${first}\n`, secret: first },
        { text: `req.Header.Set("Authorization", "Basic ${second}")\n`, secret: second },
        { text: `The proxy wants basic ${third} of us.\n`, secret: third },
      ];
    },
    nearMisses: (sample) => [
      'The basic instructions are here.\n',
      `Authorization: Basic ${encodeBase64(sample.chars('a-z', 15))}\n`,
      `Authorization: Basic ${encodeBase64('user:password')}\n`,
    ],
  },
  {
    ruleId: 'curl-credentials',
    positives: (sample) => {
      const make = () => `deploy:k${sample.chars('A-Za-z0-9', 14)}`;
      const [first, second, third] = [make(), make(), make()];
      return [
        { text: `curl -s -u ${first} https://api.acme.net/v1\n`, secret: first },
        { text: `RUN curl -X POST https://api.acme.net/v1 --user "${second}"\n`, secret: second },
        { text: `$ curl https://api.acme.net/v1 \\\n  --user ${third} --data a=b\n`, secret: third },
      ];
    },
    nearMisses: (sample) => [
      'curl -u "$USER:$PASSWORD" https://api.acme.net\n',
      'curl -u user:password https://api.acme.net\n',
      `sort -u a:${sample.chars('a-z', 8)} b\n`,
    ],
  },
];
