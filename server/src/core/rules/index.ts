import type { Provider } from '../detection/rule';
import { age } from './age';
import { airtable } from './airtable';
import { algolia } from './algolia';
import { anthropic } from './anthropic';
import { asana } from './asana';
import { atlassian } from './atlassian';
import { aws } from './aws';
import { azure } from './azure';
import { bitbucket } from './bitbucket';
import { buildkite } from './buildkite';
import { circleci } from './circleci';
import { clojars } from './clojars';
import { cloudflare } from './cloudflare';
import { confluent } from './confluent';
import { contentful } from './contentful';
import { cratesio } from './cratesio';
import { databricks } from './databricks';
import { datadog } from './datadog';
import { deepseek } from './deepseek';
import { digitalocean } from './digitalocean';
import { discord } from './discord';
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
import { generic } from './generic';
import { github } from './github';
import { gitlab } from './gitlab';
import { google } from './google';
import { grafana } from './grafana';
import { groq } from './groq';
import { headers } from './headers';
import { heroku } from './heroku';
import { hubspot } from './hubspot';
import { huggingface } from './huggingface';
import { intercom } from './intercom';
import { jfrog } from './jfrog';
import { jwt } from './jwt';
import { langsmith } from './langsmith';
import { launchdarkly } from './launchdarkly';
import { linear } from './linear';
import { linkedin } from './linkedin';
import { lob } from './lob';
import { mailchimp } from './mailchimp';
import { mailgun } from './mailgun';
import { mapbox } from './mapbox';
import { netlify } from './netlify';
import { newrelic } from './newrelic';
import { notion } from './notion';
import { npm } from './npm';
import { nuget } from './nuget';
import { nvidia } from './nvidia';
import { okta } from './okta';
import { onepassword } from './onepassword';
import { openai } from './openai';
import { openrouter } from './openrouter';
import { pagerduty } from './pagerduty';
import { paypal } from './paypal';
import { perplexity } from './perplexity';
import { plaid } from './plaid';
import { planetscale } from './planetscale';
import { posthog } from './posthog';
import { postman } from './postman';
import { prefect } from './prefect';
import { privateKeys } from './privateKeys';
import { pulumi } from './pulumi';
import { pypi } from './pypi';
import { readme } from './readme';
import { replicate } from './replicate';
import { resend } from './resend';
import { rubygems } from './rubygems';
import { sendgrid } from './sendgrid';
import { sentry } from './sentry';
import { shippo } from './shippo';
import { shopify } from './shopify';
import { slack } from './slack';
import { sonar } from './sonar';
import { sourcegraph } from './sourcegraph';
import { square } from './square';
import { stripe } from './stripe';
import { sumologic } from './sumologic';
import { supabase } from './supabase';
import { withServices } from './support/services';
import { tailscale } from './tailscale';
import { telegram } from './telegram';
import { terraform } from './terraform';
import { trello } from './trello';
import { twilio } from './twilio';
import { twitter } from './twitter';
import { typeform } from './typeform';
import { urls } from './urls';
import { vault } from './vault';
import { vercel } from './vercel';
import { xai } from './xai';

/** Every service with rules of its own, in alphabetical order: one import and one line each. */
export const providers: readonly Provider[] = [
  age,
  airtable,
  algolia,
  anthropic,
  asana,
  atlassian,
  aws,
  azure,
  bitbucket,
  buildkite,
  circleci,
  clojars,
  cloudflare,
  confluent,
  contentful,
  cratesio,
  databricks,
  datadog,
  deepseek,
  digitalocean,
  discord,
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
  generic,
  github,
  gitlab,
  google,
  grafana,
  groq,
  headers,
  heroku,
  hubspot,
  huggingface,
  intercom,
  jfrog,
  jwt,
  langsmith,
  launchdarkly,
  linear,
  linkedin,
  lob,
  mailchimp,
  mailgun,
  mapbox,
  netlify,
  newrelic,
  notion,
  npm,
  nuget,
  nvidia,
  okta,
  onepassword,
  openai,
  openrouter,
  pagerduty,
  paypal,
  perplexity,
  plaid,
  planetscale,
  posthog,
  postman,
  prefect,
  privateKeys,
  pulumi,
  pypi,
  readme,
  replicate,
  resend,
  rubygems,
  sendgrid,
  sentry,
  shippo,
  shopify,
  slack,
  sonar,
  sourcegraph,
  square,
  stripe,
  sumologic,
  supabase,
  tailscale,
  telegram,
  terraform,
  trello,
  twilio,
  twitter,
  typeform,
  urls,
  vault,
  vercel,
  xai,
];

/** What the detector gets: the above, and the services that are known by name alone. */
export const allProviders: readonly Provider[] = withServices(providers);
