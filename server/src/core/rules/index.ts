import type { Provider } from '../detection/rule';
import { adafruit } from './adafruit';
import { adobe } from './adobe';
import { age } from './age';
import { aikido } from './aikido';
import { airtable } from './airtable';
import { aiven } from './aiven';
import { akamai } from './akamai';
import { algolia } from './algolia';
import { alibaba } from './alibaba';
import { anthropic } from './anthropic';
import { apify } from './apify';
import { apollographql } from './apollographql';
import { asana } from './asana';
import { atlassian } from './atlassian';
import { authress } from './authress';
import { aws } from './aws';
import { azure } from './azure';
import { bitbucket } from './bitbucket';
import { brevo } from './brevo';
import { buildkite } from './buildkite';
import { calls } from './calls';
import { cerebras } from './cerebras';
import { circleci } from './circleci';
import { clerk } from './clerk';
import { clickhouse } from './clickhouse';
import { clickup } from './clickup';
import { clojars } from './clojars';
import { cloudflare } from './cloudflare';
import { cloudinary } from './cloudinary';
import { cockroachlabs } from './cockroachlabs';
import { commands } from './commands';
import { configcat } from './configcat';
import { confluent } from './confluent';
import { contentful } from './contentful';
import { cratesio } from './cratesio';
import { databento } from './databento';
import { databricks } from './databricks';
import { datadog } from './datadog';
import { datastax } from './datastax';
import { deepseek } from './deepseek';
import { definednetworking } from './definednetworking';
import { deno } from './deno';
import { dependencytrack } from './dependencytrack';
import { devcycle } from './devcycle';
import { devin } from './devin';
import { digitalocean } from './digitalocean';
import { discord } from './discord';
import { django } from './django';
import { dockerhub } from './dockerhub';
import { doppler } from './doppler';
import { dropbox } from './dropbox';
import { duffel } from './duffel';
import { dynatrace } from './dynatrace';
import { easypost } from './easypost';
import { elevenlabs } from './elevenlabs';
import { endorlabs } from './endorlabs';
import { facebook } from './facebook';
import { fastly } from './fastly';
import { figma } from './figma';
import { firebase } from './firebase';
import { firecrawl } from './firecrawl';
import { fireworks } from './fireworks';
import { fleetbase } from './fleetbase';
import { flutterwave } from './flutterwave';
import { flyio } from './flyio';
import { frameio } from './frameio';
import { friendli } from './friendli';
import { generic } from './generic';
import { github } from './github';
import { gitlab } from './gitlab';
import { google } from './google';
import { grafana } from './grafana';
import { groq } from './groq';
import { harness } from './harness';
import { headers } from './headers';
import { heroku } from './heroku';
import { honeycomb } from './honeycomb';
import { hubspot } from './hubspot';
import { huggingface } from './huggingface';
import { infracost } from './infracost';
import { intercom } from './intercom';
import { intra42 } from './intra42';
import { ionic } from './ionic';
import { jfrog } from './jfrog';
import { jina } from './jina';
import { jumpcloud } from './jumpcloud';
import { jwt } from './jwt';
import { langfuse } from './langfuse';
import { langsmith } from './langsmith';
import { launchdarkly } from './launchdarkly';
import { lichess } from './lichess';
import { linear } from './linear';
import { linkedin } from './linkedin';
import { llamacloud } from './llamacloud';
import { lob } from './lob';
import { macaroons } from './macaroons';
import { mailchimp } from './mailchimp';
import { mailersend } from './mailersend';
import { mailgun } from './mailgun';
import { mapbox } from './mapbox';
import { mercury } from './mercury';
import { neon } from './neon';
import { netlify } from './netlify';
import { newrelic } from './newrelic';
import { nightfall } from './nightfall';
import { notion } from './notion';
import { npm } from './npm';
import { nuget } from './nuget';
import { nvidia } from './nvidia';
import { nylas } from './nylas';
import { octopusdeploy } from './octopusdeploy';
import { okta } from './okta';
import { onepassword } from './onepassword';
import { onesignal } from './onesignal';
import { openai } from './openai';
import { openrouter } from './openrouter';
import { openshift } from './openshift';
import { paddle } from './paddle';
import { pagerduty } from './pagerduty';
import { paseto } from './paseto';
import { paypal } from './paypal';
import { perplexity } from './perplexity';
import { persona } from './persona';
import { pinecone } from './pinecone';
import { plaid } from './plaid';
import { planetscale } from './planetscale';
import { polar } from './polar';
import { posthog } from './posthog';
import { postman } from './postman';
import { prefect } from './prefect';
import { privateKeys } from './privateKeys';
import { pubnub } from './pubnub';
import { pulumi } from './pulumi';
import { pypi } from './pypi';
import { ramp } from './ramp';
import { readme } from './readme';
import { render } from './render';
import { replicate } from './replicate';
import { resend } from './resend';
import { retellai } from './retellai';
import { riot } from './riot';
import { rootly } from './rootly';
import { rubygems } from './rubygems';
import { runpod } from './runpod';
import { samsara } from './samsara';
import { scalingo } from './scalingo';
import { sendgrid } from './sendgrid';
import { sentry } from './sentry';
import { settlemint } from './settlemint';
import { shippo } from './shippo';
import { shopify } from './shopify';
import { slack } from './slack';
import { sonar } from './sonar';
import { sourcegraph } from './sourcegraph';
import { spectralops } from './spectralops';
import { square } from './square';
import { stackhawk } from './stackhawk';
import { stripe } from './stripe';
import { stytch } from './stytch';
import { sumologic } from './sumologic';
import { supabase } from './supabase';
import { withServices } from './support/services';
import { tailscale } from './tailscale';
import { tavily } from './tavily';
import { telegram } from './telegram';
import { terraform } from './terraform';
import { tines } from './tines';
import { trello } from './trello';
import { triggerdev } from './triggerdev';
import { twilio } from './twilio';
import { twitter } from './twitter';
import { typeform } from './typeform';
import { unkey } from './unkey';
import { urls } from './urls';
import { valtown } from './valtown';
import { vault } from './vault';
import { vercel } from './vercel';
import { wakatime } from './wakatime';
import { wundergraph } from './wundergraph';
import { xai } from './xai';
import { xendit } from './xendit';
import { yandex } from './yandex';
import { zapier } from './zapier';
import { zuplo } from './zuplo';

/** Every service with rules of its own, in alphabetical order: one import and one line each. */
export const providers: readonly Provider[] = [
  adafruit,
  adobe,
  age,
  aikido,
  airtable,
  aiven,
  akamai,
  algolia,
  alibaba,
  anthropic,
  apify,
  apollographql,
  asana,
  atlassian,
  authress,
  aws,
  azure,
  bitbucket,
  brevo,
  buildkite,
  calls,
  cerebras,
  circleci,
  clerk,
  clickhouse,
  clickup,
  clojars,
  cloudflare,
  cloudinary,
  cockroachlabs,
  commands,
  configcat,
  confluent,
  contentful,
  cratesio,
  databento,
  databricks,
  datadog,
  datastax,
  deepseek,
  definednetworking,
  deno,
  dependencytrack,
  devcycle,
  devin,
  digitalocean,
  discord,
  django,
  dockerhub,
  doppler,
  dropbox,
  duffel,
  dynatrace,
  easypost,
  elevenlabs,
  endorlabs,
  facebook,
  fastly,
  figma,
  firebase,
  firecrawl,
  fireworks,
  fleetbase,
  flutterwave,
  flyio,
  frameio,
  friendli,
  generic,
  github,
  gitlab,
  google,
  grafana,
  groq,
  harness,
  headers,
  heroku,
  honeycomb,
  hubspot,
  huggingface,
  infracost,
  intercom,
  intra42,
  ionic,
  jfrog,
  jina,
  jumpcloud,
  jwt,
  langfuse,
  langsmith,
  launchdarkly,
  lichess,
  linear,
  linkedin,
  llamacloud,
  lob,
  macaroons,
  mailchimp,
  mailersend,
  mailgun,
  mapbox,
  mercury,
  neon,
  netlify,
  newrelic,
  nightfall,
  notion,
  npm,
  nuget,
  nvidia,
  nylas,
  octopusdeploy,
  okta,
  onepassword,
  onesignal,
  openai,
  openrouter,
  openshift,
  paddle,
  pagerduty,
  paseto,
  paypal,
  perplexity,
  persona,
  pinecone,
  plaid,
  planetscale,
  polar,
  posthog,
  postman,
  prefect,
  privateKeys,
  pubnub,
  pulumi,
  pypi,
  ramp,
  readme,
  render,
  replicate,
  resend,
  retellai,
  riot,
  rootly,
  rubygems,
  runpod,
  samsara,
  scalingo,
  sendgrid,
  sentry,
  settlemint,
  shippo,
  shopify,
  slack,
  sonar,
  sourcegraph,
  spectralops,
  square,
  stackhawk,
  stripe,
  stytch,
  sumologic,
  supabase,
  tailscale,
  tavily,
  telegram,
  terraform,
  tines,
  trello,
  triggerdev,
  twilio,
  twitter,
  typeform,
  unkey,
  urls,
  valtown,
  vault,
  vercel,
  wakatime,
  wundergraph,
  xai,
  xendit,
  yandex,
  zapier,
  zuplo,
];

/** What the detector gets: the above, and the services that are known by name alone. */
export const allProviders: readonly Provider[] = withServices(providers);
