import type { Provider } from '../detection/rule';
import { age } from './age';
import { airtable } from './airtable';
import { algolia } from './algolia';
import { asana } from './asana';
import { atlassian } from './atlassian';
import { buildkite } from './buildkite';
import { circleci } from './circleci';
import { clojars } from './clojars';
import { cloudflare } from './cloudflare';
import { confluent } from './confluent';
import { contentful } from './contentful';
import { databricks } from './databricks';
import { datadog } from './datadog';
import { deepseek } from './deepseek';
import { digitalocean } from './digitalocean';
import { dockerhub } from './dockerhub';
import { doppler } from './doppler';
import { dropbox } from './dropbox';
import { duffel } from './duffel';
import { dynatrace } from './dynatrace';
import { easypost } from './easypost';
import { elevenlabs } from './elevenlabs';
import { facebook } from './facebook';
import { fastly } from './fastly';
import { figma } from './figma';
import { firebase } from './firebase';
import { flutterwave } from './flutterwave';
import { flyio } from './flyio';
import { grafana } from './grafana';
import { heroku } from './heroku';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { jfrog } from './jfrog';
import { langsmith } from './langsmith';
import { launchdarkly } from './launchdarkly';
import { linear } from './linear';
import { linkedin } from './linkedin';
import { lob } from './lob';
import { mapbox } from './mapbox';
import { netlify } from './netlify';
import { newrelic } from './newrelic';
import { notion } from './notion';
import { nvidia } from './nvidia';
import { okta } from './okta';
import { onepassword } from './onepassword';
import { pagerduty } from './pagerduty';
import { perplexity } from './perplexity';
import { plaid } from './plaid';
import { planetscale } from './planetscale';
import { posthog } from './posthog';
import { postman } from './postman';
import { prefect } from './prefect';
import { pulumi } from './pulumi';
import { readme } from './readme';
import { resend } from './resend';
import { sentry } from './sentry';
import { shippo } from './shippo';
import { shopify } from './shopify';
import { sonar } from './sonar';
import { sourcegraph } from './sourcegraph';
import { sumologic } from './sumologic';
import { supabase } from './supabase';
import { tailscale } from './tailscale';
import { terraform } from './terraform';
import { trello } from './trello';
import { twitter } from './twitter';
import { typeform } from './typeform';
import { vault } from './vault';
import { vercel } from './vercel';

/** Every service that Keyward knows, in alphabetical order: one import and one line each. */
export const providers: readonly Provider[] = [
  age,
  airtable,
  algolia,
  asana,
  atlassian,
  buildkite,
  circleci,
  clojars,
  cloudflare,
  confluent,
  contentful,
  databricks,
  datadog,
  deepseek,
  digitalocean,
  dockerhub,
  doppler,
  dropbox,
  duffel,
  dynatrace,
  easypost,
  elevenlabs,
  facebook,
  fastly,
  figma,
  firebase,
  flutterwave,
  flyio,
  grafana,
  heroku,
  hubspot,
  intercom,
  jfrog,
  langsmith,
  launchdarkly,
  linear,
  linkedin,
  lob,
  mapbox,
  netlify,
  newrelic,
  notion,
  nvidia,
  okta,
  onepassword,
  pagerduty,
  perplexity,
  plaid,
  planetscale,
  posthog,
  postman,
  prefect,
  pulumi,
  readme,
  resend,
  sentry,
  shippo,
  shopify,
  sonar,
  sourcegraph,
  sumologic,
  supabase,
  tailscale,
  terraform,
  trello,
  twitter,
  typeform,
  vault,
  vercel,
];
