import { ANY_VALUE } from '../../detection/assignment';
import type { NamedRule, Provider } from '../../detection/rule';
import { tabledServices } from '../services';
import { AMBIGUOUS } from './ambiguous';
import type { TabledService } from './serviceTable';

/** What to do about a credential of any service; the page that services without rules of their own link to. */
const ADVICE = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';

/**
 * Services whose credentials have no shape that tells them: `id`, or `id=Name` where the name is not the id with a
 * capital. A value that looks random, assigned to a name with the id in it, is theirs.
 */
const TABLE = `
  pagarme pandadoc=PandaDoc pandascore=PandaScore paperform paralleldots=ParallelDots parsehub=ParseHub
  particleio=Particle particle pastebin paypal=PayPal paystack pdflayer pdfshift=PDFShift pendo
  peopledatalabs=People_Data_Labs percy persona pinata pinecone pinterest pipedream pipedrive
  pivotaltracker=Pivotal_Tracker pixabay planyo plivo podio polygon=Polygon.io poloniex polymarket=Polymarket
  poly=Polymarket portainer postbacks postmark prodpad proxycrawl pubnub=PubNub pushbullet pusher pypi=PyPI qase
  qualaroo qubole rabbitmq=RabbitMQ railway rapidapi=RapidAPI raven rawg razorpay react rechargepayments=Recharge
  recaptcha=reCAPTCHA redis replicate replyio=Reply.io retellai=Retell_AI ringcentral=RingCentral rootly
  rubygems=RubyGems route4me=Route4Me rockset runpod=RunPod runway salesforce sanity sauce=Sauce_Labs
  saucelabs=Sauce_Labs scale=Scale_AI scaleway scalingo scalr scraperapi=ScraperAPI scrapfly scrapingant=ScrapingAnt
  scrapingbee=ScrapingBee screenshotapi scrutinizer securitytrails=SecurityTrails segment semaphore sendbird
  sendgrid=SendGrid sendinblue=Brevo serphouse serpapi=SerpApi serpstack settlemint=SettleMint shodan shortcut
  shotstack shutterstock sidekiq signalwire=SignalWire signable sinch sirv slack slackbot smartsheet
  smartystreets=Smarty snipcart snowflake snyk softlayer=SoftLayer speechtextai splunk sparkpost=SparkPost spoonacular
  spotify square squareup=Square squarespace stability=Stability_AI stabilityai=Stability_AI stackhawk=StackHawk
  statuscake=StatusCake statuspage=Statuspage stormglass=Stormglass storyblok strapi strava stream stripe stytch
  sugester survicate swiftype swell tableau tatum=Tatum tavily taxjar=TaxJar teamcity=TeamCity telegram telegraph
  teletype telnyx temporal textmagic thingsboard=ThingsBoard thousandeyes=ThousandEyes ticketmaster tiingo timezoneapi
  tineswebhook todoist togetherai=Together_AI toggl tomorrowio=Tomorrow.io tomtom=TomTom tradier transferwise=Wise
  travis=Travis_CI travisci=Travis_CI truenas=TrueNAS twelvedata=Twelve_Data twilio twitch tyntec typetalk ubidots
  uclassify unkey unsplash upcloud=UpCloud uplead uploadcare upstage upstash uptimerobot=UptimeRobot urlscan userstack
  vagrant valtown=Val_Town vastai=Vast.ai veriphone verimail viewneo virustotal=VirusTotal
  visualcrossing=Visual_Crossing voicegain voodoosms vonage voyage=Voyage_AI voyageai=Voyage_AI vultr
  wakatime=WakaTime walkscore wandb=Weights_&_Biases weatherbit weatherapi weatherstack webex webflow wechat
  weightsandbiases=Weights_&_Biases wepay whoxy wistia wiz workato workos=WorkOS wordpress wrike xai=xAI yandex yelp
  yousign youtube zapier zendesk zenrows zenscrape zenserp zeplin zerobounce=ZeroBounce zerotier=ZeroTier zhipu
  zipcodebase zoho zoom zulip zuplo
`;

/** The providers with rules of their own, each with a rule for values of any shape, and all other services of the table. */
export function withServices(providers: readonly Provider[]): readonly Provider[] {
  const known = new Set(providers.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  const extended = providers.map((provider) =>
    provider.form || provider.id === 'generic'
      ? provider
      : { ...provider, rules: [...provider.rules, credentialRule(provider)] },
  );
  const tabled = tabledServices.filter(({ id }) => !known.has(id)).map(withAnyValue);
  for (const { id, aliases = [] } of tabled) for (const name of [id, ...aliases]) known.add(name);
  return [...extended, ...tabled, ...services.filter(({ id }) => !known.has(id))];
}

/** A shape known from memory alone rules out nothing: other values are the service's as well. */
function withAnyValue(service: TabledService): Provider {
  const rule = credentialRule(service);
  const isKnown = service.rules.every(({ evidence }) => evidence !== 'memory');
  if (isKnown || rule.services.length === 0 || service.rules.some(({ value }) => value === ANY_VALUE)) return service;
  return { ...service, rules: [...service.rules, rule] };
}

/** Services without rules of their own. */
export const services: readonly Provider[] = TABLE.trim()
  .split(/\s+/)
  .filter((entry) => !AMBIGUOUS.has(entry))
  .map(serviceOf);

function serviceOf(entry: string): Provider {
  const [id = '', name = id.charAt(0).toUpperCase() + id.slice(1)] = entry.split('=');
  const provider: Provider = { id, name: name.replace(/_/g, ' '), docs: ADVICE, rules: [] };
  return { ...provider, rules: [credentialRule(provider)] };
}

function credentialRule({ id, name, aliases = [] }: Provider): NamedRule {
  return {
    type: 'named',
    id: `${id}-credential`,
    title: `${name} credential`,
    kind: 'access-token',
    privilege: 'unknown',
    grants: `Calls ${name} with whatever rights it was given.`,
    evidence: 'memory',
    envName: `${id.toUpperCase().replace(/^[0-9]/, '_$&')}_TOKEN`,
    services: [id, ...aliases].filter((word) => !AMBIGUOUS.has(word)),
    value: ANY_VALUE,
  };
}
