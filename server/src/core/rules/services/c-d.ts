/** See readServiceTable. */
export const table = String.raw`
caflou | Caflou | app.caflou.com/apidoc | - | CAFLOU_API_TOKEN api-key full memory *
calendarific | Calendarific | calendarific.com/api-documentation | calendarific.com/account | CALENDARIFIC_API_KEY api-key read memory (?:[0-9a-f]{40}|[A-Za-z0-9]{32})
calendly | Calendly | developer.calendly.com | calendly.com/integrations/api_webhooks | CALENDLY_API_KEY personal-token full memory *
+ CALENDLY_CLIENT_SECRET oauth-client-secret restricted memory [A-Za-z0-9_-]{43} words=clientsecret
+ CALENDLY_WEBHOOK_SIGNING_KEY signing-secret restricted memory [A-Za-z0-9_-]{43} words=webhook,signing
calorieninja,calorieninjas | CalorieNinjas | calorieninjas.com/api | calorieninjas.com/profile | CALORIENINJAS_API_KEY api-key read memory (?:[A-Za-z0-9+/]{38}==|[A-Za-z0-9+/]{40})
campayn | Campayn | github.com/nebojsac/Campayn-API | - | CAMPAYN_API_KEY api-key full memory [0-9a-f]{64}
canny,cannyio | Canny | developers.canny.io/api-reference | canny.io/admin/settings/api | CANNY_API_KEY api-key full memory uuid
canva | Canva | www.canva.dev/docs/connect/authentication | www.canva.com/developers/integrations | CANVA_CLIENT_SECRET oauth-client-secret restricted memory cnvca[A-Za-z0-9_-]{40,60} words=secret
+ CANVA_ACCESS_TOKEN access-token restricted memory *
capsulecrm | Capsule CRM | developer.capsulecrm.com/v2/overview/authentication | - | CAPSULECRM_API_TOKEN personal-token full memory *
captaindata | Captain Data | docs.captaindata.com | app.captaindata.co | CAPTAINDATA_API_KEY api-key full memory [0-9a-f]{64}
carboninterface | Carbon Interface | docs.carboninterface.com | www.carboninterface.com/account/api_keys | CARBON_INTERFACE_API_KEY api-key read memory [A-Za-z0-9]{20,22}
cashboard | Cashboard | api.cashboardapp.com | - | CASHBOARD_API_KEY api-key full memory *
caspio | Caspio | howto.caspio.com/web-services-api/rest-api | - | CASPIO_CLIENT_SECRET oauth-client-secret full memory [0-9a-f]{50} words=secret
+ CASPIO_ACCESS_TOKEN access-token full memory *
censys | Censys | docs.censys.com | accounts.censys.io/settings/personal-access-tokens | CENSYS_API_SECRET api-key read memory [A-Za-z0-9]{32} words=secret
+ CENSYS_API_KEY personal-token read memory *
centralstationcrm | CentralStationCRM | api.centralstationcrm.net/api-docs | - | CENTRALSTATIONCRM_API_KEY api-key full memory [a-z0-9]{30}
cexio,cex | CEX.IO | docs.cex.io | cex.io/trade/profile#/api | CEXIO_API_SECRET api-key full memory [A-Za-z0-9]{24,27}
chargebee | Chargebee | apidocs.chargebee.com/docs/api/auth | - | CHARGEBEE_API_KEY api-key full memory (?:live|test)_[A-Za-z0-9]{24,64}
chartmogul | ChartMogul | dev.chartmogul.com/docs/authentication | app.chartmogul.com/#/admin/api | CHARTMOGUL_API_KEY api-key full memory [0-9a-f]{32}
chatbotcom | ChatBot | www.chatbot.com/docs | app.chatbot.com | CHATBOT_DEVELOPER_TOKEN access-token full memory [A-Za-z0-9_]{32}
chatfuel,chatfule | Chatfuel | docs.chatfuel.com/en/collections/1094279-json-api | - | CHATFUEL_TOKEN access-token full memory [A-Za-z0-9]{128}
checkly,checklyhq | Checkly | www.checklyhq.com/docs/cli/authentication | app.checklyhq.com/settings/user/api-keys | CHECKLY_API_KEY api-key full memory c[usn]_[0-9a-f]{32}
checkoutcom,checkout | Checkout.com | www.checkout.com/docs/developer-resources/api/manage-api-keys | dashboard.checkout.com/settings/channels | CHECKOUT_SECRET_KEY api-key full client (?:sk(?:_?|_sbox_?)[a-z2-7]{26}[a-z2-7*#$=]|sk_(?:test_)?\w{8}-(?:\w{4}-){3}\w{12}) words=key,token,secret
+ CHECKOUT_PUBLIC_KEY api-key public client (?:pk(?:_?|_sbox_?)[a-z2-7]{26}[a-z2-7*#$=]|pk_(?:test_)?\w{8}-(?:\w{4}-){3}\w{12}) words=key,token
checkvist | Checkvist | checkvist.com/auth/api | checkvist.com/auth/profile | CHECKVIST_API_KEY personal-token full memory [A-Za-z0-9]{14,16}
cicero,ciceroapi,cicerodata | Cicero | cicero.azavea.com/docs | - | CICERO_API_KEY api-key read memory [0-9a-f]{40}
civo | Civo | www.civo.com/docs/account/api-keys | dashboard.civo.com/security | CIVO_TOKEN api-key full memory [A-Za-z0-9]{50}
clarifai | Clarifai | docs.clarifai.com/control/authentication/pat | clarifai.com/settings/security | CLARIFAI_PAT personal-token full memory [0-9a-f]{32}
clay,clayrun | Clay | university.clay.com | app.clay.com/settings | CLAY_API_KEY api-key full memory [0-9a-f]{20}
clearbit | Clearbit | clearbit.com/docs | dashboard.clearbit.com/api | CLEARBIT_KEY api-key full memory sk_[0-9a-f]{32}
clickhelp | ClickHelp | clickhelp.com/software-documentation-tool/user-manual | - | CLICKHELP_API_KEY personal-token full memory [A-Za-z0-9]{24}
clicksend,clicksendsms | ClickSend | developers.clicksend.com/docs | dashboard.clicksend.com/account/subaccounts | CLICKSEND_API_KEY api-key full memory [0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}
cliengo | Cliengo | developers.cliengo.com | - | CLIENGO_API_KEY api-key full memory uuid
clientary | Clientary | www.clientary.com/api | - | CLIENTARY_API_TOKEN api-key full memory [A-Za-z0-9]{20,24}
clinchpad | ClinchPad | clinchpad.com/api/docs | - | CLINCHPAD_API_KEY api-key full memory [0-9a-f]{32}
clockify | Clockify | docs.clockify.me | app.clockify.me/user/preferences#advanced | CLOCKIFY_API_KEY personal-token full memory [A-Za-z0-9]{48}
clockworksms | Clockwork SMS | www.clockworksms.com/doc | - | CLOCKWORKSMS_API_KEY api-key full memory [0-9a-f]{40}
closecrm,closeio,closecom | Close | developer.close.com/topics/authentication | app.close.com/settings/developer/api-keys | CLOSEIO_API_KEY api-key full memory api_[A-Za-z0-9]{18,26}\.[A-Za-z0-9]{18,26}
cloudant | IBM Cloudant | cloud.ibm.com/docs/Cloudant | - | CLOUDANT_APIKEY api-key full memory (?:[a-z]{24}|[A-Za-z0-9_-]{44}|[0-9a-f]{40}|[0-9a-f]{64})
cloudconvert | CloudConvert | cloudconvert.com/api/v2 | cloudconvert.com/dashboard/api/v2/keys | CLOUDCONVERT_API_KEY api-key full memory *
cloudelements | SAP Cloud Elements | developers.cloud-elements.com | - | CLOUDELEMENTS_USER_SECRET api-key full memory [A-Za-z0-9+/]{43}= words=secret,org
+ CLOUDELEMENTS_ELEMENT_TOKEN access-token full memory *
cloudimage | Cloudimage | docs.cloudimage.io | www.cloudimage.io/en/admin | CLOUDIMAGE_API_KEY api-key full memory [A-Za-z0-9_]{30}
cloudmersive | Cloudmersive | cloudmersive.com/docs | account.cloudmersive.com/keys | CLOUDMERSIVE_API_KEY api-key full memory [0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}
cloudplan | Cloudplan | www.cloudplan.net | - | CLOUDPLAN_TOKEN access-token full memory [A-Za-z0-9-]{32}
cloudsight | CloudSight | cloudsight.docs.apiary.io | - | CLOUDSIGHT_API_KEY api-key full memory [A-Za-z0-9_-]{22}
cloudsmith | Cloudsmith | docs.cloudsmith.com/accounts-and-teams/api-key | cloudsmith.io/user/settings/api | CLOUDSMITH_API_KEY api-key full memory [0-9a-f]{40}
cloverly | Cloverly | docs.cloverly.com | dashboard.cloverly.com | CLOVERLY_API_KEY api-key full memory [a-z]{2,7}[:_][A-Za-z0-9]{20,40}
cloze | Cloze | developer.cloze.com | - | CLOZE_API_KEY personal-token full memory [0-9a-f]{32}
clustdoc | ClustDoc | support.clustdoc.com | - | CLUSTDOC_API_KEY api-key full memory [A-Za-z0-9]{60}
coda,codaio | Coda | coda.io/developers/apis/v1 | coda.io/account | CODA_API_TOKEN personal-token full memory uuid
codacy | Codacy | docs.codacy.com/codacy-api/api-tokens | app.codacy.com/account/access-management | CODACY_API_TOKEN personal-token full memory [A-Za-z0-9]{20} not=project
+ CODACY_PROJECT_TOKEN ci-token write memory (?:[0-9a-f]{32}|[A-Za-z0-9]{20}) words=project
codeclimate | Code Climate | docs.codeclimate.com/docs/api-authentication | codeclimate.com/profile/tokens | CC_TEST_REPORTER_ID ci-token write memory [0-9a-f]{64} words=reporter
+ CODECLIMATE_REPO_TOKEN ci-token write memory [0-9a-f]{64} words=repo
+ CODECLIMATE_API_TOKEN personal-token read memory [0-9a-f]{40}
codecov | Codecov | docs.codecov.com/docs/codecov-tokens | app.codecov.io/account | CODECOV_TOKEN ci-token write memory uuid
codemagic | Codemagic | docs.codemagic.io/rest-api/codemagic-rest-api | codemagic.io/teams | CODEMAGIC_API_TOKEN personal-token full memory [A-Za-z0-9_-]{43}
codequiry | Codequiry | codequiry.com/usage/api | dashboard.codequiry.com/api | CODEQUIRY_API_KEY api-key full memory [0-9a-f]{64}
coderabbit | CodeRabbit | docs.coderabbit.ai | app.coderabbit.ai/settings/api-keys | CODERABBIT_API_KEY api-key full memory cr-[0-9a-f]{58}
cohere,cohereai | Cohere | docs.cohere.com/docs/rate-limits | dashboard.cohere.com/api-keys | CO_API_KEY api-key full memory [A-Za-z0-9]{40}
coinapi | CoinAPI | docs.coinapi.io | customerportal.coinapi.io | COINAPI_KEY api-key read memory [0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}
coinbase,cdpapi,cdpwallet | Coinbase | docs.cdp.coinbase.com/get-started/docs/cdp-api-keys | portal.cdp.coinbase.com/access/api | CDP_API_KEY_SECRET private-key full memory [A-Za-z0-9+/]{86}== words=secret,private
+ CDP_WALLET_SECRET private-key full memory MIGHA[A-Za-z0-9+/]{100,240}={0,2} words=wallet
+ COINBASE_API_SECRET api-key full memory [A-Za-z0-9]{32} words=secret
+ COINBASE_API_KEY api-key full memory (?:[A-Za-z0-9]{16}|[A-Za-z0-9]{64}|organizations/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/apiKeys/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}) pairs=COINBASE_API_SECRET,CDP_API_KEY_SECRET
coinlayer | coinlayer | coinlayer.com/documentation | coinlayer.com/dashboard | COINLAYER_API_KEY api-key read memory [0-9a-f]{32}
coinlib | Coinlib | coinlib.io/apidocs | - | COINLIB_API_KEY api-key read memory [0-9a-f]{16}
collect2 | Collective2 | collective2.com/api-docs | - | COLLECT2_API_KEY api-key full memory *
columnbank,column | Column | column.com/docs/api | dashboard.column.com/platform/api-keys | COLUMN_API_KEY api-key full memory (?:test|live)_[A-Za-z0-9]{27}
commercejs,checio | Commerce.js | commercejs.com/docs | dashboard.commercejs.com/settings/developer | COMMERCEJS_SECRET_KEY api-key full memory sk_[0-9a-z]{40,60}
commodities,commoditiesapi | Commodities-API | commodities-api.com/documentation | commodities-api.com/dashboard | COMMODITIES_API_KEY api-key read memory [a-z0-9]{60}
companyhub | CompanyHub | companyhub.com/docs/api-documentation | - | COMPANYHUB_API_KEY api-key full memory [A-Za-z0-9]{20}
contentstack | Contentstack | www.contentstack.com/docs/developers/create-tokens | app.contentstack.com | CONTENTSTACK_MANAGEMENT_TOKEN access-token write memory (?:cs|blt)[0-9a-f]{16,34}
conversiontools | Conversion Tools | conversiontools.io/api-documentation | - | CONVERSIONTOOLS_API_TOKEN api-key full memory *
convertapi | ConvertAPI | www.convertapi.com/doc/auth | www.convertapi.com/a/authentication | CONVERTAPI_SECRET api-key full memory (?:secret_)?[A-Za-z0-9]{16}
convertkit | Kit | developers.kit.com/api-reference | app.kit.com/account_settings/developer_settings | CONVERTKIT_API_SECRET api-key full memory [A-Za-z0-9_-]{43} words=secret
+ CONVERTKIT_API_KEY api-key write memory (?:kit_[0-9a-f]{32}|[A-Za-z0-9_-]{22})
convier | Convier | convier.me | - | CONVIER_API_TOKEN api-key full memory *
coppercrm,copper | Copper | developer.copper.com/introduction/authentication.html | app.copper.com | COPPER_API_KEY personal-token full memory [0-9a-f]{32} words=key,token
couchbase,couchbasecapella | Couchbase Capella | docs.couchbase.com/cloud/management-api-guide | cloud.couchbase.com | COUCHBASE_API_SECRET api-key full memory [A-Za-z0-9!@#%^&*_-]{64} words=secret
+ COUCHBASE_API_KEY api-key full memory *
countrylayer | countrylayer | countrylayer.com/documentation | countrylayer.com/dashboard | COUNTRYLAYER_API_KEY api-key read memory [0-9a-f]{32}
courier | Courier | www.courier.com/docs/reference/auth | app.courier.com/settings/api-keys | COURIER_AUTH_TOKEN api-key full memory (?:pk|dk)_(?:prod|test)_[0-9A-Z]{28}
coveralls | Coveralls | docs.coveralls.io/api-introduction | coveralls.io/account | COVERALLS_REPO_TOKEN ci-token write memory [A-Za-z0-9]{33} words=repo
+ COVERALLS_API_TOKEN personal-token full memory *
coze | Coze | www.coze.com/docs/developer_guides/pat | www.coze.com/open/oauth/pats | COZE_API_TOKEN personal-token full memory pat_[A-Za-z0-9]{64}
craftmypdf | CraftMyPDF | craftmypdf.com/docs | app.craftmypdf.com | CRAFTMYPDF_API_KEY api-key full memory [0-9a-f]{4}[A-Za-z0-9]{4,20}[:_-][A-Za-z0-9]{16,44}
crowdin | Crowdin | support.crowdin.com/developer/authorization | crowdin.com/settings#api-key | CROWDIN_PERSONAL_TOKEN personal-token full memory (?:[0-9a-f]{80}|[0-9a-f]{32})
cryptocompare | CryptoCompare | min-api.cryptocompare.com/documentation | www.cryptocompare.com/cryptopian/api-keys | CRYPTOCOMPARE_API_KEY api-key read memory [0-9a-f]{64}
currencycloud | Currencycloud | developer.currencycloud.com/api-reference | - | CURRENCYCLOUD_API_KEY api-key full memory [0-9a-f]{64}
currencyfreaks | CurrencyFreaks | currencyfreaks.com/documentation.html | currencyfreaks.com/dashboard.html | CURRENCYFREAKS_API_KEY api-key read memory [0-9a-f]{32}
currencylayer | currencylayer | currencylayer.com/documentation | currencylayer.com/dashboard | CURRENCYLAYER_API_KEY api-key read memory [0-9a-f]{32}
currencyscoop,currencybeacon | CurrencyBeacon | currencybeacon.com/api-documentation | currencybeacon.com/account/dashboard | CURRENCYBEACON_API_KEY api-key read memory (?:[0-9a-f]{32}|[A-Za-z0-9]{32})
currents,currentsapi | Currents | currentsapi.services/en/docs | currentsapi.services/en/profile | CURRENTS_API_KEY api-key read memory [A-Za-z0-9_-]{48}
cursorai,cursor | Cursor | docs.cursor.com/account/teams/admin-api | cursor.com/dashboard?tab=integrations | CURSOR_API_KEY api-key full memory key_[0-9a-f]{64}
customerguru | Customer.guru | customer.guru/docs | - | CUSTOMERGURU_API_SECRET api-key full memory *
customerio | Customer.io | docs.customer.io/integrations/api | fly.customer.io/settings/api_credentials | CUSTOMERIO_APP_API_KEY api-key full memory [0-9a-f]{32} not=site,track
+ CUSTOMERIO_API_KEY api-key write memory [0-9a-f]{20}
cypress,cypressio | Cypress Cloud | docs.cypress.io/cloud/account-management/projects#Record-keys | cloud.cypress.io | CYPRESS_RECORD_KEY ci-token write memory uuid words=record
d7networks,d7network | D7 Networks | d7networks.com/docs | app.d7networks.com/api-tokens | D7_NETWORKS_TOKEN access-token full memory *
daily,dailyco | Daily | docs.daily.co/reference/rest-api | dashboard.daily.co/developers | DAILY_API_KEY api-key full memory [0-9a-f]{64}
dandelion | Dandelion API | dandelion.eu/docs | dandelion.eu/profile/dashboard | DANDELION_TOKEN api-key read memory [0-9a-f]{32}
dareboost | Dareboost | www.dareboost.com/en/documentation-api | - | DAREBOOST_API_TOKEN api-key full memory *
databox | Databox | developers.databox.com | app.databox.com | DATABOX_PUSH_TOKEN access-token write memory [a-z0-9]{21,32}
datadotworld | data.world | developer.data.world | data.world/settings/advanced | DW_AUTH_TOKEN personal-token full memory *
datafire | DataFire | app.datafire.io/docs | - | DATAFIRE_API_KEY api-key full memory [A-Za-z0-9_-]{32,64}
datagov,apidatagov | api.data.gov | api.data.gov/docs/api-key | api.data.gov/signup | DATA_GOV_API_KEY api-key read memory [A-Za-z0-9]{40}
debounce,debounceio | DeBounce | developers.debounce.io | app.debounce.io/api | DEBOUNCE_API_KEY api-key full memory [A-Za-z0-9]{13}
deepai | DeepAI | deepai.org/docs | deepai.org/dashboard/profile | DEEPAI_API_KEY api-key full memory uuid
deepgram | Deepgram | developers.deepgram.com/guides/fundamentals/authenticating | console.deepgram.com | DEEPGRAM_API_KEY api-key full memory [0-9a-f]{40}
delighted | Delighted | app.delighted.com/docs/api | app.delighted.com/account/api | DELIGHTED_API_KEY api-key full memory [A-Za-z0-9]{32}
demio | Demio | publicdemioapi.docs.apiary.io | my.demio.com/manage/settings/api | DEMIO_API_SECRET api-key full memory [A-Za-z0-9]{10,20} words=secret
+ DEMIO_API_KEY api-key full memory [A-Za-z0-9]{32} pairs=DEMIO_API_SECRET
deputy,deputycom | Deputy | developer.deputy.com | once.deputy.com/my/oauth_clients | DEPUTY_ACCESS_TOKEN access-token full memory [0-9a-f]{32}
detectify | Detectify | developer.detectify.com | detectify.com/dashboard | DETECTIFY_API_KEY api-key full memory [0-9a-f]{32} not=secret pairs=DETECTIFY_API_SECRET
+ DETECTIFY_API_SECRET api-key full memory [A-Za-z0-9+/]{43}= words=secret
detectlanguage | Detect Language | detectlanguage.com/documentation | detectlanguage.com/private | DETECTLANGUAGE_API_KEY api-key full memory [0-9a-f]{32}
deviantart | DeviantArt | www.deviantart.com/developers | www.deviantart.com/developers/apps | DEVIANTART_CLIENT_SECRET oauth-client-secret restricted memory [0-9a-f]{32} words=secret
+ DEVIANTART_ACCESS_TOKEN access-token restricted memory *
dfuse,dfuseio | dfuse | docs.dfuse.eosnation.io | - | DFUSE_API_KEY api-key full memory (?:web|server|mobile)_[0-9a-f]{32}
diffbot | Diffbot | docs.diffbot.com | app.diffbot.com/account | DIFFBOT_TOKEN api-key full memory [0-9a-f]{32}
diggernaut | Diggernaut | www.diggernaut.com/docs | www.diggernaut.com/profile | DIGGERNAUT_API_TOKEN api-key full memory [0-9a-f]{40}
disqus | Disqus | disqus.com/api/docs/auth | disqus.com/api/applications | DISQUS_SECRET_KEY api-key full memory [A-Za-z0-9]{64}
ditto,dittowords | Ditto | developer.dittowords.com | app.dittowords.com/account/developers | DITTO_API_KEY api-key read memory [a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}\.[a-z0-9]{40}
dnscheck | DNS Check | www.dnscheck.co/api | - | DNSCHECK_API_KEY api-key full memory [0-9a-f]{32}
docparser | Docparser | docparser.com/api | app.docparser.com/account/api | DOCPARSER_API_KEY api-key full memory [0-9a-f]{40}
documo | Documo | docs.documo.com | app.documo.com/settings | DOCUMO_API_KEY api-key full memory *
docusign | Docusign | developers.docusign.com/platform/auth | admindemo.docusign.com/apps-and-keys | DOCUSIGN_CLIENT_SECRET oauth-client-secret full memory uuid words=secret,key
doordash | DoorDash | developer.doordash.com/en-US/docs/drive/how_to/JWTs | developer.doordash.com/portal/integration/drive/credentials | DOORDASH_SIGNING_SECRET signing-secret full memory [A-Za-z0-9_-]{43} words=secret
+ DOORDASH_ACCESS_TOKEN access-token full memory *
dotdigital,dotmailer | Dotdigital | developer.dotdigital.com/reference/authentication | login.dotdigital.com | DOTDIGITAL_API_PASSWORD password full memory [A-Za-z0-9!@%^*_.-]{10,64} words=pass
dovico | Dovico | timesheet.dovico.com/developer/API_doc | - | DOVICO_USER_TOKEN personal-token full memory [0-9a-f]{32}\.[0-9]{1,8}
dronahq | DronaHQ | docs.dronahq.com | - | DRONAHQ_API_TOKEN api-key full memory [0-9a-z]{50}
drone,droneci | Drone CI | docs.drone.io/cli/configure | - | DRONE_TOKEN ci-token full memory [A-Za-z0-9]{32} words=token
+ DRONE_RPC_SECRET ci-token admin memory [0-9a-f]{32} words=secret
duosecurity,duo | Duo Security | duo.com/docs/authapi | admin.duosecurity.com/applications | DUO_SECRET_KEY api-key full memory [A-Za-z0-9]{40} words=secret,skey,key
duply | Duply | duply.co/docs | - | DUPLY_API_KEY api-key full memory *
dwolla | Dwolla | developers.dwolla.com/docs/api-reference | dashboard.dwolla.com/applications | DWOLLA_APP_SECRET oauth-client-secret full memory [A-Za-z0-9]{50} words=secret
+ DWOLLA_APP_KEY api-key full memory [A-Za-z0-9]{50} pairs=DWOLLA_APP_SECRET
dynalist | Dynalist | apidocs.dynalist.io | dynalist.io/developer | DYNALIST_TOKEN personal-token full memory [A-Za-z0-9_-]{86}
dyspatch | Dyspatch | docs.dyspatch.io/api | app.dyspatch.io/account | DYSPATCH_API_KEY api-key full memory [0-9A-Z]{52}
`;
