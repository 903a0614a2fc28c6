/** See readServiceTable. */
export const table = String.raw`
packagecloud | packagecloud | packagecloud.io/docs/api | packagecloud.io/api_token | PACKAGECLOUD_TOKEN api-key full memory [0-9a-f]{48}
pagarme | Pagar.me | docs.pagar.me | dash.pagar.me | PAGARME_API_KEY api-key full memory (?:ak|sk)_(?:(?:live|test)_)?[A-Za-z0-9]{16,40}
pandadoc | PandaDoc | developers.pandadoc.com/reference/api-key-authentication-process | app.pandadoc.com/a/#/settings/api-dashboard | PANDADOC_API_KEY api-key full memory [0-9a-f]{40}
pandascore | PandaScore | developers.pandascore.co | app.pandascore.co/dashboard | PANDASCORE_TOKEN api-key read memory [A-Za-z0-9_-]{50,52}
paperform | Paperform | paperform.readme.io | paperform.co/account/developer | PAPERFORM_API_KEY personal-token full memory *
paralleldots | ParallelDots | apis.paralleldots.com | - | PARALLELDOTS_API_KEY api-key full memory [A-Za-z0-9]{43}
parsehub | ParseHub | www.parsehub.com/docs/ref/api/v2 | www.parsehub.com/account | PARSEHUB_API_KEY api-key full memory t[A-Za-z0-9_-]{11}
parsers,parsersme | Parsers | parsers.me | - | PARSERS_API_KEY api-key full memory [A-Za-z0-9]{30,45}
parseur | Parseur | developer.parseur.com | app.parseur.com/account | PARSEUR_API_KEY api-key full memory [0-9a-f]{40}
particle,particleio | Particle | docs.particle.io/reference/cloud-apis/api | console.particle.io | PARTICLE_ACCESS_TOKEN access-token full memory [0-9a-f]{40}
partnerstack | PartnerStack | docs.partnerstack.com | app.partnerstack.com | PARTNERSTACK_SECRET_KEY api-key full memory *
passbase | Passbase | docs.passbase.com | app.passbase.com | PASSBASE_SECRET_API_KEY api-key full memory *
pastebin | Pastebin | pastebin.com/doc_api | pastebin.com/doc_api | PASTEBIN_API_DEV_KEY api-key write memory [A-Za-z0-9_-]{32}
paydirtapp,paydirt | Paydirt | paydirtapp.com | - | PAYDIRT_API_KEY api-key full memory [0-9a-f]{32}
paymoapp,paymo | Paymo | github.com/paymoapp/api | app.paymoapp.com | PAYMO_API_KEY api-key full memory *
paymongo | PayMongo | developers.paymongo.com/docs/authentication | dashboard.paymongo.com/developers | PAYMONGO_SECRET_KEY api-key full memory *
paystack | Paystack | paystack.com/docs/api/authentication | dashboard.paystack.com/#/settings/developers | PAYSTACK_SECRET_KEY api-key full memory *
pdflayer | pdflayer | pdflayer.com/documentation | pdflayer.com/dashboard | PDFLAYER_ACCESS_KEY api-key full memory [0-9a-f]{32}
pdfshift | PDFShift | docs.pdfshift.io | app.pdfshift.io/dashboard | PDFSHIFT_API_KEY api-key full memory (?:sk_)?[0-9a-f]{32,40}
pendo | Pendo | engageapi.pendo.io | app.pendo.io/admin/integrationkeys | PENDO_INTEGRATION_KEY api-key full memory [0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:\.[a-z]{2})?
peopledatalabs,pdl | People Data Labs | docs.peopledatalabs.com/docs/authentication | dashboard.peopledatalabs.com/api-keys | PDL_API_KEY api-key read memory [0-9a-f]{64}
pepipost | Pepipost | developers.pepipost.com | - | PEPIPOST_API_KEY api-key write memory [0-9a-z]{32}
percy,percyio | Percy | www.browserstack.com/docs/percy | percy.io | PERCY_TOKEN ci-token write memory (?:(?:web|app|auto|ss|vmw|res)_)?[0-9a-f]{64}
pganalyze | pganalyze | pganalyze.com/docs/api | app.pganalyze.com | PGANALYZE_API_KEY api-key full memory [A-Z0-9]{16}
phantombuster | PhantomBuster | hub.phantombuster.com/docs/api | phantombuster.com/workspace-settings | PHANTOMBUSTER_API_KEY api-key full memory [A-Za-z0-9]{43}
photoroom | Photoroom | docs.photoroom.com | app.photoroom.com/api-dashboard | PHOTOROOM_API_KEY api-key write memory (?:sandbox_)?(?:sk_pr_[A-Za-z0-9_]{10,60}|[0-9a-f]{40})
picatic | Picatic | developer.picatic.com | - | PICATIC_API_KEY api-key full memory *
pinata | Pinata | docs.pinata.cloud | app.pinata.cloud/developers/api-keys | PINATA_SECRET_API_KEY api-key full memory [0-9a-f]{64} words=secret
+ PINATA_API_KEY api-key full memory [0-9a-f]{20} not=jwt pairs=PINATA_SECRET_API_KEY
pingdom | Pingdom | docs.pingdom.com/api | my.pingdom.com/app/api-tokens | PINGDOM_API_TOKEN api-key full memory [A-Za-z0-9_-]{80,90}
pinterest | Pinterest | developers.pinterest.com/docs/getting-started/connect-app | developers.pinterest.com/apps | PINTEREST_ACCESS_TOKEN access-token restricted memory pin[ar]_[A-Za-z0-9_-]{40,200}
+ PINTEREST_CLIENT_SECRET oauth-client-secret full memory [0-9a-f]{40} words=secret
pipedream | Pipedream | pipedream.com/docs/rest-api/auth | pipedream.com/settings/account | PIPEDREAM_API_KEY api-key full memory [0-9a-f]{32}
pipedrive | Pipedrive | developers.pipedrive.com/docs/api/v1 | app.pipedrive.com/settings/api | PIPEDRIVE_API_TOKEN personal-token full memory [0-9a-f]{40}
+ PIPEDRIVE_CLIENT_SECRET oauth-client-secret restricted memory [0-9a-f]{40} words=secret
pivotaltracker | Pivotal Tracker | www.pivotaltracker.com/help/api | www.pivotaltracker.com/profile | PIVOTAL_TRACKER_TOKEN personal-token full memory [0-9a-f]{32}
pixabay | Pixabay | pixabay.com/api/docs | pixabay.com/api/docs | PIXABAY_API_KEY api-key read memory [0-9]{7,8}-[0-9a-f]{25}
planviewleankit,leankit | Planview LeanKit | success.planview.com/Planview_LeanKit | - | LEANKIT_TOKEN personal-token full memory [0-9a-f]{128}
planyo | Planyo | www.planyo.com/api.php | www.planyo.com | PLANYO_API_KEY api-key full memory [0-9a-f]{55,68}
plivo | Plivo | www.plivo.com/docs | cx.plivo.com | PLIVO_AUTH_TOKEN access-token full memory [A-Za-z0-9]{40}
podio | Podio | developers.podio.com | podio.com/settings/api | PODIO_CLIENT_SECRET oauth-client-secret restricted memory [A-Za-z0-9]{64}
pollsapi | PollsAPI | pollsapi.com | - | POLLSAPI_API_KEY api-key full memory [A-Z0-9]{28}
poloniex | Poloniex | api-docs.poloniex.com | poloniex.com/apiKeys | POLONIEX_SECRET api-key full memory [0-9a-f]{128} words=secret
+ POLONIEX_API_KEY api-key full memory [0-9A-Z]{8}(?:-[0-9A-Z]{8}){3} pairs=POLONIEX_SECRET
polygon,polygonio | Polygon.io | polygon.io/docs | polygon.io/dashboard/keys | POLYGON_API_KEY api-key read memory [A-Za-z0-9_]{32}
polymarket,poly | Polymarket | docs.polymarket.com | polymarket.com/settings | POLYMARKET_SECRET api-key full memory [A-Za-z0-9_-]{43}= words=secret
+ POLYMARKET_API_KEY api-key full memory uuid words=key pairs=POLYMARKET_SECRET
+ POLYMARKET_PASSPHRASE password full memory [0-9a-f]{64} words=passphrase
+ POLYMARKET_PRIVATE_KEY private-key full memory (?:0x)?[0-9a-f]{64} words=private
portainer | Portainer | docs.portainer.io/api/access | docs.portainer.io/user/account-settings | PORTAINER_API_KEY personal-token full memory ptr_[A-Za-z0-9/_+-]{20,60}={0,2}
positionstack | positionstack | positionstack.com/documentation | positionstack.com/dashboard | POSITIONSTACK_ACCESS_KEY api-key read memory [0-9a-f]{32}
postageapp | PostageApp | dev.postageapp.com | - | POSTAGEAPP_API_KEY api-key write memory [A-Za-z0-9]{32}
postbacks | Postbacks | postbacks.io | - | POSTBACKS_API_KEY api-key full memory *
postgres,postgresql | PostgreSQL | www.postgresql.org/docs/current/libpq-envars.html | www.postgresql.org/docs/current/sql-alterrole.html | POSTGRES_PASSWORD password full memory [A-Za-z0-9]{24,64}
postmark,postmarkapp | Postmark | postmarkapp.com/developer/api/overview | account.postmarkapp.com/servers | POSTMARK_SERVER_TOKEN api-key write memory uuid
powrbot | Powrbot | powrbot.com/api | - | POWRBOT_API_KEY api-key full memory [A-Za-z0-9]{40}
privacy,privacycom | Privacy.com | docs.privacy.com | app.privacy.com/account | PRIVACY_API_KEY api-key full memory uuid
privateai | Private AI | docs.private-ai.com | portal.private-ai.com | PRIVATEAI_API_KEY api-key full memory [0-9a-f]{32}
prodpad | ProdPad | help.prodpad.com | app.prodpad.com/me/apikeys | PRODPAD_API_KEY personal-token full memory [0-9a-f]{64}
prospectcrm | Prospect CRM | www.prospectsoft.com | - | PROSPECTCRM_API_KEY api-key full memory [A-Za-z0-9-]{32}
protocolsio | protocols.io | apidoc.protocols.io | www.protocols.io/developers | PROTOCOLSIO_TOKEN access-token full memory [0-9a-z]{64}
proxycrawl,crawlbase | Crawlbase | crawlbase.com/docs | crawlbase.com/dashboard/account/docs | PROXYCRAWL_TOKEN api-key full memory [A-Za-z0-9_-]{22}
purestake | PureStake | developer.purestake.io | - | PURESTAKE_API_KEY api-key full memory [A-Za-z0-9]{40}
pushbullet | Pushbullet | docs.pushbullet.com | www.pushbullet.com/#settings/account | PUSHBULLET_API_KEY personal-token full memory o\.[A-Za-z0-9]{32}
pusher,pusherchannels | Pusher | pusher.com/docs/channels | dashboard.pusher.com | PUSHER_APP_SECRET api-key full memory [0-9a-f]{20} words=secret
+ PUSHER_APP_KEY api-key public memory [0-9a-f]{20} words=key not=secret pairs=PUSHER_APP_SECRET
+ PUSHER_BEAMS_SECRET_KEY api-key full memory [0-9A-F]{64} words=beams
pushover | Pushover | pushover.net/api | pushover.net/dashboard | PUSHOVER_TOKEN api-key write memory [A-Za-z0-9]{30}
qase | Qase | developers.qase.io | app.qase.io/user/api/token | QASE_API_TOKEN personal-token full memory [0-9a-f]{40,64}
qdrant | Qdrant | qdrant.tech/documentation/cloud/authentication | cloud.qdrant.io | QDRANT_API_KEY api-key full memory *
qualaroo | Qualaroo | help.qualaroo.com | - | QUALAROO_API_KEY api-key full memory *
qubole | Qubole | docs.qubole.com | - | QUBOLE_API_TOKEN api-key full memory [A-Za-z0-9]{64}
rabbitmq,amqp | RabbitMQ | www.rabbitmq.com/docs/access-control | www.rabbitmq.com/docs/man/rabbitmqctl.8 | RABBITMQ_PASSWORD password full memory [A-Za-z0-9_-]{24,64}
railway,railwayapp | Railway | docs.railway.com/reference/public-api | railway.com/account/tokens | RAILWAY_TOKEN access-token full memory uuid
rainforestpay | Rainforest Pay | docs.rainforestpay.com | - | RAINFOREST_API_KEY api-key full memory (?:sbx_)?apikey_[0-9a-f]{64}
rapidapi | RapidAPI | docs.rapidapi.com/docs/keys | rapidapi.com/developer/dashboard | RAPIDAPI_KEY api-key full memory [A-Za-z0-9]{10}msh[A-Za-z0-9]{15}p1[A-Za-z0-9]{5}jsn[A-Za-z0-9]{12}
raven,raventools | Raven Tools | raventools.com | - | RAVENTOOLS_API_KEY api-key full memory [A-Z0-9]{16}
rawg | RAWG | rawg.io/apidocs | rawg.io/apidocs | RAWG_API_KEY api-key read memory [0-9a-f]{32}
razorpay | Razorpay | razorpay.com/docs/api/authentication | dashboard.razorpay.com/app/website-app-settings/api-keys | RAZORPAY_KEY_SECRET api-key full memory [A-Za-z0-9]{24} words=secret not=webhook
+ RAZORPAY_KEY_ID api-key public memory rzp_(?:live|test)_[A-Za-z0-9]{10,20} words=key pairs=RAZORPAY_KEY_SECRET
+ RAZORPAY_WEBHOOK_SECRET signing-secret restricted memory * words=webhook
reachmail | ReachMail | services.reachmail.net | - | REACHMAIL_TOKEN api-key full memory *
reallysimplesystems | Really Simple Systems | www.reallysimplesystems.com | - | REALLYSIMPLESYSTEMS_TOKEN access-token full memory *
rebrandly | Rebrandly | developers.rebrandly.com | app.rebrandly.com/account/api-keys | REBRANDLY_API_KEY api-key full memory [0-9a-f]{32}
rechargepayments,recharge | Recharge | developer.rechargepayments.com | - | RECHARGE_API_TOKEN api-key full memory (?:sk_(?:test_)?(?:1x1|2x2|3x3|5x5|10x10)_)?[0-9a-f]{56,64}
reddit | Reddit | www.reddit.com/dev/api | www.reddit.com/prefs/apps | REDDIT_CLIENT_SECRET oauth-client-secret restricted memory [A-Za-z0-9_-]{27,30}
redhatpyxis,pyxis | Red Hat Pyxis | connect.redhat.com | connect.redhat.com/account/api-keys | PYXIS_API_KEY api-key full memory [A-Za-z0-9]{32}
redirectpizza | redirect.pizza | redirect.pizza/docs | redirect.pizza/api | REDIRECTPIZZA_TOKEN api-key full memory rpa_[A-Za-z0-9]{63}
redis,rediscloud,redislabs | Redis | redis.io/docs/latest/operate/rc/api | cloud.redis.io | REDIS_PASSWORD password full memory [A-Za-z0-9]{24,64}
refiner,refinerio | Refiner | refiner.io/docs/api | app.refiner.io | REFINER_API_KEY api-key full memory uuid
rentman | Rentman | api.rentman.net | - | RENTMAN_API_TOKEN access-token full memory *
repairshopr | RepairShopr | api-docs.repairshopr.com | - | REPAIRSHOPR_API_KEY api-key full memory [A-Za-z0-9-]{51}
replyio | Reply.io | apidocs.reply.io | run.reply.io | REPLYIO_API_KEY api-key full memory [A-Za-z0-9]{24}
requestfinance | Request Finance | docs.request.finance | app.request.finance | REQUESTFINANCE_API_KEY api-key full memory (?:[A-Z0-9]{7}-){3}[A-Z0-9]{7}
restpack | Restpack | restpack.io/html2pdf/docs | restpack.io/console | RESTPACK_ACCESS_TOKEN access-token write memory [A-Za-z0-9]{48}
rev,revai | Rev AI | docs.rev.ai | www.rev.ai/access-token | REVAI_ACCESS_TOKEN access-token full memory 0[12][A-Za-z0-9_-]{50,60}
revampcrm | Revamp CRM | www.revampcrm.com | - | REVAMPCRM_API_KEY api-key full memory [A-Za-z0-9]{40}
revenuecat | RevenueCat | www.revenuecat.com/docs/projects/authentication | app.revenuecat.com | REVENUECAT_API_KEY api-key full memory sk_[A-Za-z0-9]{28,34}
ringcentral | RingCentral | developers.ringcentral.com | developers.ringcentral.com/my-account.html | RINGCENTRAL_CLIENT_SECRET oauth-client-secret restricted memory [A-Za-z0-9_-]{22,43}
ritekit | RiteKit | documenter.getpostman.com/view/2010712/SzS7Qku5 | ritekit.com/developer | RITEKIT_CLIENT_SECRET api-key full memory [0-9a-f]{44}
roaring,roaringio | Roaring | developer.roaring.io | developer.roaring.io | ROARING_CLIENT_SECRET oauth-client-secret restricted memory [A-Za-z0-9_-]{28}
robinhoodcrypto,robinhood | Robinhood Crypto | docs.robinhood.com/crypto/trading | robinhood.com/account/crypto | ROBINHOOD_API_KEY api-key full memory rh-api-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12} pairs=ROBINHOOD_PRIVATE_KEY
+ ROBINHOOD_PRIVATE_KEY private-key full memory [A-Za-z0-9+/]{43}= words=private
roblox | Roblox Open Cloud | create.roblox.com/docs/cloud/auth/api-keys | create.roblox.com/dashboard/credentials | ROBLOX_API_KEY api-key restricted memory *
rocketreach | RocketReach | rocketreach.co/api | rocketreach.co/account | ROCKETREACH_API_KEY api-key read memory [A-Za-z0-9-]{39}
rockset | Rockset | docs.rockset.com | - | ROCKSET_API_KEY api-key full memory [A-Za-z0-9]{64}
rollbar | Rollbar | docs.rollbar.com/docs/access-tokens | rollbar.com/settings/accounts | ROLLBAR_ACCESS_TOKEN access-token write memory [0-9a-f]{32}
route4me | Route4Me | route4me.io/docs | route4me.com | ROUTE4ME_API_KEY api-key full memory [0-9A-Z]{32}
rownd | Rownd | docs.rownd.io | app.rownd.io | ROWND_APP_SECRET api-key full memory [0-9a-z]{48} words=secret
+ ROWND_APP_KEY api-key restricted memory [0-9A-Za-z_-]{36} pairs=ROWND_APP_SECRET
runrunit | Runrun.it | runrun.it/api/documentation | runrun.it | RUNRUNIT_APP_KEY api-key full memory [0-9a-f]{32}
+ RUNRUNIT_USER_TOKEN personal-token full memory [A-Za-z0-9]{18,20} words=token
runway,runwayml | Runway | docs.dev.runwayml.com | dev.runwayml.com | RUNWAYML_API_SECRET api-key full memory key_[0-9a-f]{128}
`;
