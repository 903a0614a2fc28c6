import type { Check, Provider, RuleExamples, Sampler } from '../detection/rule';
import { isCredentialValue, isPlainWord } from '../detection/value';

const isPassword: Check = (value) => {
  if (!isCredentialValue(value, 'password', { quoted: true, name: 'password' })) return 'invalid';
  return isPlainWord(value) ? 'doubtful' : 'unknown';
};

/** `user:password`. */
const isPair: Check = (value) => isPassword(value.slice(value.indexOf(':') + 1));

const STRING = '(?:"[^"\\n]{0,120}"|\'[^\'\\n]{0,120}\'|[\\w.$]{1,60})';
const PASSWORD = '["\'](?<secret>[^"\'\\s\\\\]{6,128})["\']';

export const calls: Provider = {
  id: 'call',
  name: 'User and password in a call',
  docs: 'https://www.rfc-editor.org/rfc/rfc7617',
  form: true,
  rules: [
    {
      type: 'pattern',
      id: 'call-password',
      title: 'Password beside a user',
      kind: 'password',
      privilege: 'unknown',
      grants: 'Signs in as the user that stands before it.',
      evidence: 'memory',
      envName: 'PASSWORD',
      anchors: ['credential(', 'credentials(', 'basicauth(', 'basic_auth(', 'authentication(', 'auth=(', 'login('],
      ignoreCase: true,
      pattern: `(?:credentials?|basic_?auth|authentication|auth=|login)\\(\\s{0,20}${STRING},\\s{0,20}${PASSWORD}`,
      notAfter: '',
      check: isPassword,
    },
    {
      type: 'pattern',
      id: 'call-database-password',
      title: 'Password of a database connection',
      kind: 'password',
      privilege: 'unknown',
      grants: 'Signs in to the database.',
      evidence: 'memory',
      envName: 'DATABASE_PASSWORD',
      anchors: ['getConnection(', 'new PDO(', 'mysqli_connect(', 'new mysqli('],
      pattern: `(?:getConnection|new PDO|mysqli_connect|new mysqli)\\(\\s{0,20}${STRING},\\s{0,20}${STRING},\\s{0,20}${PASSWORD}`,
      notAfter: '',
      check: isPassword,
    },
    {
      type: 'pattern',
      id: 'call-encoded-pair',
      title: 'User and password to be encoded',
      kind: 'password',
      privilege: 'unknown',
      grants: 'Signs in to the service that the request goes to.',
      // RFC 7617: user-id, colon and password, encoded as base64.
      evidence: 'documented',
      envName: 'BASIC_AUTH',
      anchors: ['btoa(', 'Buffer.from(', 'b64encode(', 'base64_encode(', 'strict_encode64(', 'Base64.encode('],
      pattern:
        '(?:btoa|Buffer\\.from|b64encode|base64_encode|strict_encode64|Base64\\.encode)\\(\\s{0,20}b?' +
        '["\'`](?<secret>[\\w.@+-]{0,64}:[^"\'`\\s\\\\:]{6,128})["\'`]',
      notAfter: '',
      check: isPair,
    },
  ],
};

const password = (sample: Sampler) => `k${sample.chars('A-Z', 3)}${sample.chars('a-z', 3)}${sample.chars('0-9', 4)}Q`;

/** The same three ways to write a call, each with a value of its own. */
function written(make: (sample: Sampler) => string, forms: readonly ((value: string) => string)[]) {
  return (sample: Sampler) =>
    forms.map((form) => {
      const secret = make(sample);
      return { text: `${form(secret)}\n`, secret };
    });
}

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'call-password',
    positives: written(password, [
      (value) => `requests.get(url, auth=("deploy", "${value}"))`,
      (value) => `req.SetBasicAuth("deploy", "${value}")`,
      (value) => `var c = new NetworkCredential(user, "${value}");`,
    ]),
    nearMisses: () => [
      'requests.get(url, auth=(user, password))\n',
      'requests.get(url, auth=("user", "password"))\n',
      'server.login("deploy", os.environ["SMTP_PASSWORD"])\n',
    ],
  },
  {
    ruleId: 'call-database-password',
    positives: written(password, [
      (value) => `DriverManager.getConnection("jdbc:mysql://db/app", "deploy", "${value}")`,
      (value) => `$db = new PDO('mysql:host=db;dbname=app', 'deploy', '${value}');`,
      (value) => `mysqli_connect("db", "deploy", "${value}", "app")`,
    ]),
    nearMisses: () => [
      '$db = new PDO($dsn, $user, $password);\n',
      "$db = new PDO('sqlite::memory:');\n",
      'DriverManager.getConnection(url, "root", "password")\n',
    ],
  },
  {
    ruleId: 'call-encoded-pair',
    positives: written(
      (sample) => `deploy:${password(sample)}`,
      [
        (value) => `headers.set('Authorization', 'Basic ' + btoa('${value}'));`,
        (value) => `const auth = Buffer.from("${value}").toString("base64");`,
        (value) => `token = base64.b64encode(b"${value}")`,
      ],
    ),
    nearMisses: () => ['btoa("user:password")\n', 'btoa(`${user}:${password}`)\n', 'Buffer.from("data:text/plain")\n'],
  },
];
