/** See readServiceTable. */
export const table = String.raw`
saladcloud | SaladCloud | docs.salad.com | portal.salad.com/api-key | SALADCLOUD_API_KEY api-key full memory salad_cloud_[0-9A-Za-z]{1,7}_[0-9A-Za-z]{7,235}
salesblink | SalesBlink | salesblink.io | - | SALESBLINK_API_KEY api-key full memory [A-Za-z0-9_-]{16,40}
salescookie | SalesCookie | salescookie.com | - | SALESCOOKIE_API_KEY api-key full memory [A-Za-z0-9]{32}
salesflare | Salesflare | api.salesflare.com/docs | app.salesflare.com | SALESFLARE_API_KEY api-key full memory [A-Za-z0-9_]{45}
salesforce,sfdc,salesfoce | Salesforce | developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest | login.salesforce.com | SALESFORCE_CLIENT_SECRET oauth-client-secret full memory (?:[0-9A-F]{64}|[0-9]{16,20}) words=clientsecret,consumersecret
+ SALESFORCE_ACCESS_TOKEN access-token full memory 00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,180}
+ SALESFORCE_REFRESH_TOKEN refresh-token full memory 5Aep861[A-Za-z0-9._]{50,120} words=refresh
salesmate | Salesmate | apidocs.salesmate.io | - | SALESMATE_SESSION_TOKEN session-token full memory uuid
sanity,sanityio | Sanity | www.sanity.io/docs/http-auth | www.sanity.io/manage | SANITY_API_TOKEN access-token write memory sk[A-Za-z0-9]{78,178}
satismeter | SatisMeter | help.satismeter.com | app.satismeter.com | SATISMETER_API_KEY api-key full memory [A-Za-z0-9]{16,32}
saucelabs,sauce | Sauce Labs | docs.saucelabs.com | app.saucelabs.com/user-settings | SAUCE_ACCESS_KEY api-key full memory uuid
scale,scaleai,scaleapi | Scale AI | docs.scale.com/reference/authentication | dashboard.scale.com/settings | SCALE_API_KEY api-key full memory (?:live|test)_[0-9a-f]{32}
scaleway,scw | Scaleway | www.scaleway.com/en/docs/iam/reference-content/api-keys | console.scaleway.com/iam/api-keys | SCW_SECRET_KEY api-key full memory uuid
+ SCW_ACCESS_KEY api-key public memory SCW[A-Z0-9]{17} words=access pairs=SCW_SECRET_KEY
scalr | Scalr | docs.scalr.io | - | SCALR_TOKEN access-token full memory *
scrapeowl | ScrapeOwl | docs.scrapeowl.com | app.scrapeowl.com | SCRAPEOWL_API_KEY api-key full memory [0-9a-z]{30}
scraperapi | ScraperAPI | docs.scraperapi.com | dashboard.scraperapi.com | SCRAPERAPI_KEY api-key full memory [0-9a-f]{32}
scraperbox | ScraperBox | scraperbox.com | - | SCRAPERBOX_API_TOKEN api-key full memory [A-Z0-9]{32}
scrapestack | scrapestack | scrapestack.com/documentation | scrapestack.com/dashboard | SCRAPESTACK_ACCESS_KEY api-key full memory [0-9a-f]{32}
scrapfly | Scrapfly | scrapfly.io/docs | scrapfly.io/dashboard | SCRAPFLY_API_KEY api-key full memory (?:scp-(?:live|test)-)?[0-9a-f]{32}
scrapingant | ScrapingAnt | docs.scrapingant.com | app.scrapingant.com | SCRAPINGANT_API_KEY api-key full memory [0-9a-f]{32}
scrapingbee | ScrapingBee | www.scrapingbee.com/documentation | app.scrapingbee.com/account | SCRAPINGBEE_API_KEY api-key full memory [A-Z0-9]{80}
screenshotapi | ScreenshotAPI | docs.screenshotapi.net | app.screenshotapi.net | SCREENSHOTAPI_TOKEN api-key full memory (?:[0-9A-Z]{7}-){3}[0-9A-Z]{7}
screenshotlayer | screenshotlayer | screenshotlayer.com/documentation | screenshotlayer.com/dashboard | SCREENSHOTLAYER_ACCESS_KEY api-key full memory [0-9a-f]{32}
scrutinizer,scrutinizerci | Scrutinizer | scrutinizer-ci.com/docs/api | scrutinizer-ci.com/profile/applications | SCRUTINIZER_ACCESS_TOKEN access-token full memory [0-9a-f]{64}
securitytrails | SecurityTrails | docs.securitytrails.com | securitytrails.com/app/account/credentials | SECURITYTRAILS_API_KEY api-key read memory [A-Za-z0-9_-]{32}
segment,segmentio,segmentwrite | Segment | segment.com/docs/api/public-api | app.segment.com | SEGMENT_API_KEY api-key full memory (?:sgp_[A-Za-z0-9_-]{40,64}|[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43})
+ SEGMENT_WRITE_KEY api-key write memory [A-Za-z0-9]{32} words=writekey
selectpdf | SelectPdf | selectpdf.com/online-html-to-pdf-api | selectpdf.com | SELECTPDF_API_KEY api-key full memory uuid
semaphore,semaphoreci | Semaphore CI | docs.semaphoreci.com/reference/api-v1alpha | me.semaphoreci.com/account | SEMAPHORE_API_TOKEN personal-token full memory [A-Za-z0-9_-]{20,32}
semgrep | Semgrep | semgrep.dev/docs | semgrep.dev/orgs/-/settings/tokens | SEMGREP_APP_TOKEN ci-token write memory [0-9a-f]{64}
sendbird | Sendbird | sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api | dashboard.sendbird.com | SENDBIRD_API_TOKEN api-key full memory [0-9a-f]{40}
+ SENDBIRD_ORGANIZATION_API_KEY api-key admin memory [0-9a-f]{24} words=organization
serpapi | SerpApi | serpapi.com/search-api | serpapi.com/manage-api-key | SERPAPI_API_KEY api-key full memory [0-9a-f]{64}
serper,serperdev | Serper | serper.dev | serper.dev/api-key | SERPER_API_KEY api-key read memory [0-9a-f]{40}
serphouse | SERPHouse | docs.serphouse.com | app.serphouse.com | SERPHOUSE_API_TOKEN api-key full memory [0-9A-Za-z]{60}
serpstack | serpstack | serpstack.com/documentation | serpstack.com/dashboard | SERPSTACK_ACCESS_KEY api-key full memory [0-9a-f]{32}
sheety | Sheety | sheety.co/docs | dashboard.sheety.co | SHEETY_TOKEN access-token write memory *
sherpadesk | SherpaDesk | www.sherpadesk.com | - | SHERPADESK_API_TOKEN api-key full memory [0-9a-z]{32}
shipday | Shipday | docs.shipday.com | dispatch.shipday.com | SHIPDAY_API_KEY api-key full memory [A-Za-z0-9]{10,12}\.[A-Za-z0-9]{20}
shodan | Shodan | developer.shodan.io/api | account.shodan.io | SHODAN_API_KEY api-key read memory [A-Za-z0-9]{32}
shortcut,clubhouseio | Shortcut | developer.shortcut.com/api/rest/v3 | app.shortcut.com/settings/account/api-tokens | SHORTCUT_API_TOKEN personal-token full memory uuid
shotstack | Shotstack | shotstack.io/docs/api | dashboard.shotstack.io | SHOTSTACK_API_KEY api-key full memory [A-Za-z0-9]{40}
shutterstock | Shutterstock | api-reference.shutterstock.com | www.shutterstock.com/account/developers/apps | SHUTTERSTOCK_TOKEN access-token restricted memory v2/[A-Za-z0-9/+_=-]{100,500} words=token
+ SHUTTERSTOCK_SECRET oauth-client-secret restricted memory [A-Za-z0-9]{16} words=secret
+ SHUTTERSTOCK_KEY api-key restricted memory [A-Za-z0-9]{32} words=key pairs=SHUTTERSTOCK_SECRET
sidekiq,contribsys | Sidekiq | github.com/sidekiq/sidekiq/wiki | billing.contribsys.com | SIDEKIQ_PRO_KEY password read memory [0-9a-f]{8}:[0-9a-f]{8}
signable | Signable | developers.signable.app | app.signable.co.uk | SIGNABLE_API_KEY api-key full memory [A-Za-z0-9]{32}
signalwire | SignalWire | developer.signalwire.com | my.signalwire.com | SIGNALWIRE_TOKEN access-token full memory PT[0-9a-f]{48}
+ SIGNALWIRE_SIGNING_KEY signing-secret restricted memory PSK_[A-Za-z0-9]{24,48} words=signing
signaturit | Signaturit | docs.signaturit.com | app.signaturit.com | SIGNATURIT_TOKEN access-token full memory [A-Za-z0-9]{86}
signupgenius | SignUpGenius | developer.signupgenius.com | www.signupgenius.com | SIGNUPGENIUS_KEY api-key full memory [A-Za-z0-9]{32}
sigopt | SigOpt | docs.sigopt.com | - | SIGOPT_API_TOKEN api-key full memory [A-Z0-9]{48}
simfin | SimFin | simfin.com/api | app.simfin.com/settings | SIMFIN_API_KEY api-key read memory [A-Za-z0-9]{32}
simplesat | Simplesat | documenter.getpostman.com/view/457268/SWE6YJEC | app.simplesat.io | SIMPLESAT_TOKEN api-key full memory [0-9a-f]{40}
simplynoted | Simply Noted | simplynoted.com/pages/api-documentation | - | SIMPLYNOTED_API_KEY api-key full memory *
simvoly | Simvoly | documenter.getpostman.com | - | SIMVOLY_API_KEY api-key full memory [A-Za-z0-9]{33}
sinch,sinchmessage | Sinch | developers.sinch.com/docs/sms/api-reference/authentication | dashboard.sinch.com | SINCH_API_TOKEN api-key full memory [0-9a-f]{32}
+ SINCH_KEY_SECRET oauth-client-secret full memory * words=secret
sirv | Sirv | apidocs.sirv.com | my.sirv.com/#/account/settings/api | SIRV_CLIENT_SECRET oauth-client-secret full memory [A-Za-z0-9+/=]{88} words=secret
+ SIRV_ACCESS_TOKEN access-token full memory *
siteleaf | Siteleaf | learn.siteleaf.com/api | manage.siteleaf.com | SITELEAF_API_SECRET api-key full memory [0-9a-f]{32}
skrappio,skrapp | Skrapp.io | api.skrapp.io | - | SKRAPP_API_KEY api-key read memory [A-Za-z0-9]{42}
skybiometry | SkyBiometry | skybiometry.com/documentation | skybiometry.com | SKYBIOMETRY_API_SECRET api-key full memory [0-9a-z]{25,26}
smartsheet,smartsheets | Smartsheet | developers.smartsheet.com/api/smartsheet/guides/basics/authentication | app.smartsheet.com | SMARTSHEET_ACCESS_TOKEN personal-token full memory [A-Za-z0-9]{26,37}
smartystreets,smarty | Smarty | www.smarty.com/docs/cloud/authentication | www.smarty.com/account/keys | SMARTY_AUTH_TOKEN api-key full memory [A-Za-z0-9]{20}
smooch,sunshineconversations | Sunshine Conversations | docs.smooch.io/rest | app.smooch.io | SMOOCH_SECRET api-key full memory [A-Za-z0-9_-]{86}
snipcart | Snipcart | docs.snipcart.com/v3/api-reference/authentication | app.snipcart.com/dashboard/account/credentials | SNIPCART_SECRET_API_KEY api-key full memory [A-Za-z0-9_]{75}
snowflake | Snowflake | docs.snowflake.com/en/user-guide/programmatic-access-tokens | app.snowflake.com | SNOWFLAKE_TOKEN personal-token full memory *
snyk | Snyk | docs.snyk.io/snyk-api/authentication-for-api | app.snyk.io/account | SNYK_TOKEN api-key full memory (?:snyk_[us]at\.[0-9a-f]{8}\.[A-Za-z0-9_.-]{60,100}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})
softlayer | SoftLayer | sldn.softlayer.com | cloud.ibm.com/iam/apikeys | SOFTLAYER_API_KEY api-key full memory [0-9a-z]{64}
solarwinds,solarwindsobservability | SolarWinds Observability | documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm | - | SOLARWINDS_API_TOKEN api-key full memory [A-Za-z0-9_-]{71,73}
sparkpost | SparkPost | developers.sparkpost.com/api | app.sparkpost.com/account/api-keys | SPARKPOST_API_KEY api-key full memory [0-9a-f]{40}
speechtextai,speechtext | SpeechText.AI | speechtext.ai/speech-recognition-api | - | SPEECHTEXTAI_SECRET_KEY api-key full memory [0-9a-z]{32}
splunk,splunkhec,signalfx,splunkobservability | Splunk | docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector | help.splunk.com | SPLUNK_HEC_TOKEN access-token write memory [0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}
+ SPLUNK_ACCESS_TOKEN access-token full memory [A-Za-z0-9_-]{22} words=access,observability,signalfx
spoonacular | Spoonacular | spoonacular.com/food-api/docs | spoonacular.com/food-api/console | SPOONACULAR_API_KEY api-key read memory [0-9a-f]{32}
sportsmonk,sportmonks | Sportmonks | docs.sportmonks.com | my.sportmonks.com | SPORTMONKS_API_TOKEN api-key read memory [A-Za-z0-9]{60}
spotify | Spotify | developer.spotify.com/documentation/web-api | developer.spotify.com/dashboard | SPOTIFY_CLIENT_SECRET oauth-client-secret restricted memory [0-9a-f]{32} words=secret
+ SPOTIFY_ACCESS_TOKEN access-token restricted memory BQ[A-Za-z0-9_-]{80,350} words=token
+ SPOTIFY_REFRESH_TOKEN refresh-token restricted memory AQ[A-Za-z0-9_-]{120,350} words=refresh
squarespace | Squarespace | developers.squarespace.com/commerce-apis/authentication-and-permissions | account.squarespace.com | SQUARESPACE_API_KEY api-key restricted memory uuid
sslmate | SSLMate | sslmate.com/help/reference/apiv2 | sslmate.com/account/api_credentials | SSLMATE_API_KEY api-key full memory [A-Za-z0-9]{36}
stability,stabilityai | Stability AI | platform.stability.ai/docs/api-reference | platform.stability.ai/account/keys | STABILITY_API_KEY api-key full memory sk-[A-Za-z0-9]{48}
statsig | Statsig | docs.statsig.com/sdk-keys/api-keys | console.statsig.com/api_keys | STATSIG_SERVER_SECRET api-key full memory (?:secret|console)-[A-Za-z0-9]{40,50}
+ STATSIG_CLIENT_KEY api-key public memory client-[A-Za-z0-9]{40,50} words=client
statuscake | StatusCake | developers.statuscake.com | app.statuscake.com/User.php | STATUSCAKE_API_KEY api-key full memory [A-Za-z0-9]{20,40}
statuspage,statuspal,statuspageio | Statuspage | developer.statuspage.io | manage.statuspage.io | STATUSPAGE_API_KEY api-key full memory (?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32,64}|[A-Za-z0-9]{20})
stitchdata | Stitch | www.stitchdata.com/docs/developers | app.stitchdata.com | STITCHDATA_ACCESS_TOKEN access-token full memory [0-9a-z_]{35}
stockdata | StockData | www.stockdata.org/documentation | www.stockdata.org/dashboard | STOCKDATA_API_TOKEN api-key read memory [A-Za-z0-9]{40}
storecove | Storecove | www.storecove.com/docs | app.storecove.com | STORECOVE_API_KEY api-key full memory [A-Za-z0-9_-]{43}
stormboard | Stormboard | api.stormboard.com | stormboard.com/api/keys | STORMBOARD_API_KEY api-key full memory [A-Za-z0-9]{40}
stormglass | Storm Glass | docs.stormglass.io | dashboard.stormglass.io | STORMGLASS_API_KEY api-key read memory [0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})?
storyblok | Storyblok | www.storyblok.com/docs/api/management | app.storyblok.com/#/me/account | STORYBLOK_ACCESS_TOKEN api-key read memory [A-Za-z0-9]{22}tt
+ STORYBLOK_PERSONAL_ACCESS_TOKEN personal-token full memory [A-Za-z0-9]{22}tt-[0-9]{5,8}-[A-Za-z0-9_-]{20} words=personal,management,oauth
storychief | StoryChief | developers.storychief.io | app.storychief.io | STORYCHIEF_API_KEY api-key full memory *
strapi | Strapi | docs.strapi.io/cms/features/api-tokens | - | STRAPI_TOKEN api-key full memory [0-9a-f]{256}
strava | Strava | developers.strava.com/docs/authentication | www.strava.com/settings/api | STRAVA_CLIENT_SECRET oauth-client-secret restricted memory [0-9a-f]{40}
streak,streakcrm | Streak | streak.readme.io | mail.google.com | STREAK_API_KEY api-key full memory [0-9a-f]{32}
stream,getstream,streamchat,streamio | Stream | getstream.io/chat/docs | dashboard.getstream.io | STREAM_API_SECRET api-key full memory [0-9a-z]{64}
+ STREAM_API_KEY api-key public memory [0-9a-z]{12} words=key not=secret pairs=STREAM_API_SECRET
stripo | Stripo | api.stripo.email | my.stripo.email | STRIPO_TOKEN access-token full memory *
sugester | Sugester | github.com/sugester/API | - | SUGESTER_API_TOKEN api-key full memory *
supernotes,supernotesapi | Supernotes | api.supernotes.app | my.supernotes.app/settings/api-keys | SUPERNOTES_API_KEY personal-token full memory [A-Za-z0-9_-]{43}
surveyanyplace,pointerpro | Pointerpro | pointerpro.com | - | SURVEYANYPLACE_API_KEY api-key full memory [A-Za-z0-9]{32}
surveybot | Surveybot | surveybot.io | - | SURVEYBOT_API_KEY api-key full memory [A-Za-z0-9-]{80}
surveysparrow | SurveySparrow | developers.surveysparrow.com | - | SURVEYSPARROW_ACCESS_TOKEN access-token full memory [A-Za-z0-9_-]{88}
survicate | Survicate | developers.survicate.com | panel.survicate.com | SURVICATE_API_KEY api-key full memory [0-9a-z]{32}
svix | Svix | docs.svix.com | dashboard.svix.com | SVIX_TOKEN api-key full memory (?:test)?sk_[A-Za-z0-9_.-]{20,80}(?:\.[a-z]{2})? not=webhook
swell,swellis | Swell | developers.swell.is | login.swell.store | SWELL_SECRET_KEY api-key full memory [A-Za-z0-9]{32}
swiftype | Swiftype | swiftype.com/documentation | app.swiftype.com | SWIFTYPE_API_KEY api-key full memory [A-Za-z0-9_-]{20}
`;
