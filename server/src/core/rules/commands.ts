import type { Check, Provider, RuleExamples, Sampler } from '../detection/rule';
import { isCredentialValue } from '../detection/value';

const isPassword: Check = (value) =>
  isCredentialValue(value, 'password', { quoted: true, name: 'password' }) ? 'unknown' : 'invalid';

/** Arguments before the one that is looked for, on the same line. */
const ARGUMENTS = '(?:[^\\s|;&]{1,40} {1,4}){0,8}';
const VALUE = '["\']?(?<secret>[^\\s"\'`|;&$<>{}@]{6,128})(?=["\'\\s;|&@]|$)';

export const commands: Provider = {
  id: 'command',
  name: 'Password in a command',
  docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  form: true,
  rules: [
    {
      type: 'pattern',
      id: 'command-password',
      title: 'Password in a command',
      kind: 'password',
      privilege: 'unknown',
      grants: 'Signs in to what the command connects to.',
      evidence: 'memory',
      envName: 'PASSWORD',
      anchors: [
        'sshpass ',
        'docker login ',
        'mysql ',
        'mysqldump ',
        'redis-cli ',
        'ldapsearch ',
        'net user ',
        'sqlplus ',
      ],
      pattern:
        `(?:sshpass -p ?|docker login ${ARGUMENTS}-p {1,4}|mysql(?:dump)? {1,4}${ARGUMENTS}-p|redis-cli ${ARGUMENTS}-a {1,4}` +
        `|ldapsearch ${ARGUMENTS}-w {1,4}|net user {1,4}[\\w.-]{1,64} {1,4}|sqlplus {1,4}(?:-[A-Z] {1,4})?[\\w.-]{1,64}/)${VALUE}`,
      check: isPassword,
    },
    {
      type: 'pattern',
      id: 'command-sql-password',
      title: 'Password in an SQL statement',
      kind: 'password',
      privilege: 'unknown',
      grants: 'Signs in to the database as the user that is made or changed.',
      evidence: 'memory',
      envName: 'DATABASE_PASSWORD',
      anchors: ['identified by '],
      ignoreCase: true,
      pattern: 'identified by (?:password )?["\'](?<secret>[^"\'\\s]{6,128})["\']',
      check: isPassword,
    },
    {
      type: 'pattern',
      id: 'command-pgpass-password',
      title: 'Password in a PostgreSQL password file',
      kind: 'password',
      privilege: 'unknown',
      grants: 'Signs in to the database of its line.',
      evidence: 'memory',
      envName: 'PGPASSWORD',
      anchors: [':5432:'],
      pattern: ':5432:[\\w*.-]{1,63}:[\\w*.@-]{1,63}:(?<secret>[^\\s:]{6,128})(?=\\s|$)',
      notAfter: '',
      check: isPassword,
    },
  ],
};

const password = (sample: Sampler) => `k${sample.chars('A-Z', 3)}${sample.chars('a-z', 3)}${sample.chars('0-9', 4)}Q`;

function written(forms: readonly ((value: string) => string)[]) {
  return (sample: Sampler) =>
    forms.map((form) => {
      const secret = password(sample);
      return { text: `${form(secret)}\n`, secret };
    });
}

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'command-password',
    positives: written([
      (value) => `sshpass -p '${value}' ssh deploy@acme.net`,
      (value) => `RUN docker login -u deploy -p ${value} registry.acme.net`,
      (value) => `Run mysql -u deploy -p${value} app to connect.`,
    ]),
    nearMisses: () => [
      'sshpass -p "$PASSWORD" ssh deploy@acme.net\n',
      'docker login -u deploy --password-stdin registry.acme.net\n',
      'mysql -u root -p app\n',
    ],
  },
  {
    ruleId: 'command-sql-password',
    positives: written([
      (value) => `CREATE USER deploy IDENTIFIED BY '${value}';`,
      (value) => `alter user 'deploy'@'%' identified by '${value}';`,
      (value) => `Then grant all on app.* to deploy identified by "${value}".`,
    ]),
    nearMisses: () => [
      "CREATE USER deploy IDENTIFIED BY 'password';\n",
      'The row is identified by its key.\n',
      "IDENTIFIED BY '<password>'\n",
    ],
  },
  {
    ruleId: 'command-pgpass-password',
    positives: written([
      (value) => `db.acme.net:5432:app:deploy:${value}`,
      (value) => `localhost:5432:*:postgres:${value}`,
      (value) => `Add this line: 10.1.2.3:5432:*:deploy:${value}`,
    ]),
    nearMisses: () => [
      'hostname:5432:database:username:password\n',
      '- "127.0.0.1:5432:5432"\n',
      'db:5432:app:deploy:\n',
    ],
  },
];
