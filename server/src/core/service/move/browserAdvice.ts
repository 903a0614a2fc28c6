import { type Files, foldersUp } from './files';

const BUNDLED = /"(?:vite|react-scripts|@angular\/core|parcel|@vue\/cli-service)"\s*:/;
/** Packages with which such a project has code that runs on a server. */
const SERVER =
  /"(?:next|nuxt|astro|@sveltejs\/kit|@remix-run\/[\w-]+|@react-router\/[\w-]+|@tanstack\/[\w-]*start|express|fastify|koa|hono|@nestjs\/core|electron)"\s*:/;

/** A warning for code of a package that is made for browsers: what it reads from the environment is not there. */
export async function browserAdvice(
  files: Files,
  { uri, languageId, folder }: { uri: string; languageId: string; folder: string },
): Promise<string | undefined> {
  if (!/^(?:java|type)script/.test(languageId) || /\.(?:config|test|spec)\.\w+$/.test(uri)) return undefined;
  for (const level of foldersUp(uri, folder)) {
    const manifest = await files.textIn(level, 'package.json');
    if (manifest === '') continue;
    return BUNDLED.test(manifest) && !SERVER.test(manifest)
      ? 'This package is built for browsers, which have no `process.env`: use the value on a server only, since a public prefix such as `VITE_` would publish it.'
      : undefined;
  }
  return undefined;
}
