/** See readServiceTable. */
export const table = String.raw`
  eagleeyenetworks,eagleeye | Eagle Eye Networks | developer.eagleeyenetworks.com/docs/getting-started | - | EAGLE_EYE_API_KEY api-key full memory *
  + EAGLE_EYE_CLIENT_SECRET oauth-client-secret restricted memory * words=secret
  easyinsight | Easy Insight | www.easy-insight.com/api | - | EASY_INSIGHT_API_KEY api-key full memory *
  + EASY_INSIGHT_API_SECRET api-key full memory * words=secret
  ebay | eBay | developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html | developer.ebay.com/my/keys | EBAY_CLIENT_SECRET oauth-client-secret restricted memory (?:PRD|SBX)-[0-9a-f]{12}-(?:[0-9a-f]{4}-){3}[0-9a-f]{4} words=secret,cert
  + EBAY_ACCESS_TOKEN access-token restricted memory * words=token
  ecostruxureit,ecostruxure | EcoStruxure IT | api.ecostruxureit.com/rest/v1/docs | - | ECOSTRUXURE_IT_API_KEY api-key restricted memory *
  edamam | Edamam | developer.edamam.com/edamam-docs-recipe-api | developer.edamam.com/admin/applications | EDAMAM_APP_KEY api-key restricted memory [0-9a-f]{32}
  edenai | Eden AI | docs.edenai.co/reference/start-your-ai-journey-with-edenai | app.edenai.run/admin/api-settings/features-preferences | EDENAI_API_KEY api-key full memory *
  eightxeight,8x8,jaas8x8 | 8x8 | developer.8x8.com/connect/docs/authentication | connect.8x8.com/messaging/api-keys | EIGHT_X_EIGHT_API_KEY api-key full memory *
  elastic,elasticsearch,elasticcloud | Elastic | www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys | cloud.elastic.co/account/keys | ELASTIC_API_KEY api-key restricted memory [A-Za-z0-9+/_-]{55,100}={0,2}
  elasticemail | Elastic Email | elasticemail.com/developers/api-documentation/rest-api | app.elasticemail.com/marketing/settings/new/manage-api | ELASTICEMAIL_API_KEY api-key full memory [0-9A-F]{96}
  enablex | EnableX | developer.enablex.io/docs/references/apis/video-api/authentication | portal.enablex.io/apps/my-apps | ENABLEX_APP_KEY api-key full memory *
  enigma | Enigma | documentation.enigma.com | console.enigma.com | ENIGMA_API_KEY api-key restricted memory [A-Za-z0-9]{40}
  envoy | Envoy | developers.envoy.com/hub/docs/getting-started | dashboard.envoy.com | ENVOY_API_KEY api-key full memory *
  + ENVOY_CLIENT_SECRET oauth-client-secret restricted memory * words=secret
  eraser,eraserio | Eraser | docs.eraser.io/reference/api-token | app.eraser.io | ERASER_API_TOKEN api-key restricted memory *
  etherscan | Etherscan | docs.etherscan.io/getting-an-api-key | etherscan.io/apidashboard | ETHERSCAN_API_KEY api-key restricted memory [A-Z0-9]{34}
  ethplorer | Ethplorer | github.com/EverexIO/Ethplorer/wiki/Ethplorer-API | ethplorer.io/wallet | ETHPLORER_API_KEY api-key restricted memory EK-[A-Za-z0-9]{4,6}-[A-Za-z0-9]{7}-[A-Za-z0-9]{5}
  etsy | Etsy | developers.etsy.com/documentation/essentials/authentication | www.etsy.com/developers/your-apps | ETSY_API_KEY api-key restricted memory [a-z0-9]{24} not=secret pairs=ETSY_SHARED_SECRET
  + ETSY_SHARED_SECRET oauth-client-secret restricted memory [a-z0-9]{10} words=secret
  + ETSY_ACCESS_TOKEN access-token write memory [0-9]{5,12}\.[A-Za-z0-9_.-]{30,200} words=token
  eventbrite | Eventbrite | www.eventbrite.com/platform/docs/authentication | www.eventbrite.com/platform/api-keys | EVENTBRITE_PRIVATE_TOKEN personal-token full memory [A-Z0-9]{20} not=secret
  + EVENTBRITE_CLIENT_SECRET oauth-client-secret restricted memory [A-Z0-9]{50} words=secret
  everhour | Everhour | everhour.docs.apiary.io | app.everhour.com/#/account/profile | EVERHOUR_API_KEY api-key full memory [0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}
  exaai,exa,exasearch | Exa | docs.exa.ai/reference/getting-started | dashboard.exa.ai/api-keys | EXA_API_KEY api-key full memory uuid
  exchangerateapi | ExchangeRate-API | www.exchangerate-api.com/docs/authentication | app.exchangerate-api.com/dashboard | EXCHANGERATE_API_KEY api-key restricted memory [0-9a-f]{24}
  exchangeratesapi | Exchange Rates API | exchangeratesapi.io/documentation | - | EXCHANGERATESAPI_ACCESS_KEY api-key restricted memory [A-Za-z0-9]{32}
  exoscale | Exoscale | community.exoscale.com/platform/iam | portal.exoscale.com/iam/keys | EXOSCALE_API_SECRET api-key full memory [A-Za-z0-9_-]{43} words=secret
  + EXOSCALE_API_KEY api-key unknown memory EXO[0-9a-f]{24,26} words=key,token not=secret pairs=EXOSCALE_API_SECRET
  exportsdk | ExportSDK | docs.exportsdk.com | - | EXPORTSDK_API_KEY api-key restricted memory *
  extractorapi | Extractor API | extractorapi.com/documentation | - | EXTRACTOR_API_KEY api-key restricted memory [0-9a-f]{40}
  faceplusplus,facepp | Face++ | console.faceplusplus.com/documents/7079083 | console.faceplusplus.com/app/apikey/list | FACEPLUSPLUS_API_KEY api-key restricted memory [A-Za-z0-9_-]{32} not=secret pairs=FACEPLUSPLUS_API_SECRET
  + FACEPLUSPLUS_API_SECRET api-key full memory [A-Za-z0-9_-]{32} words=secret
  fastforex | fastFOREX | fastforex.readme.io/reference/authentication | console.fastforex.io | FASTFOREX_API_KEY api-key restricted memory [0-9a-f]{10}-[0-9a-f]{10}-[a-z0-9]{6}
  feedier | Feedier | developers.feedier.com | - | FEEDIER_API_KEY api-key full memory *
  fetchrss | FetchRSS | fetchrss.com/developers | - | FETCHRSS_API_KEY api-key restricted memory *
  fibery | Fibery | api.fibery.io/#authentication | fibery.io | FIBERY_API_TOKEN personal-token full memory [0-9a-f]{8}\.[0-9a-f]{35}
  fileio | File.io | www.file.io/developers | - | FILEIO_API_KEY api-key restricted memory *
  finage | Finage | finage.co.uk/docs/api/getting-started | moon.finage.co.uk | FINAGE_API_KEY api-key restricted memory (?:API_KEY)?[A-Z0-9]{32}
  financialmodelingprep,fmp,fmpcloud | Financial Modeling Prep | site.financialmodelingprep.com/developer/docs | site.financialmodelingprep.com/developer/docs/dashboard | FMP_API_KEY api-key restricted memory [A-Za-z0-9]{32}
  findl | Findl | findl.com | - | FINDL_API_KEY api-key restricted memory *
  finicity | Finicity | developer.mastercard.com/open-finance-us/documentation/quick-start-guide | developer.mastercard.com/dashboard | FINICITY_APP_KEY api-key restricted memory [0-9a-f]{32} not=secret
  + FINICITY_PARTNER_SECRET api-key full memory [A-Za-z0-9]{20} words=secret
  finnhub | Finnhub | finnhub.io/docs/api/authentication | finnhub.io/dashboard | FINNHUB_API_KEY api-key restricted memory (?:sandbox_)?[a-z0-9]{20}(?:[a-z0-9]{20})?
  fixer,fixerio | Fixer | fixer.io/documentation | fixer.io/dashboard | FIXER_ACCESS_KEY api-key restricted memory [A-Za-z0-9]{32}
  flatio,flatapi | Flat | flat.io/developers/docs/api/authentication.html | flat.io/developers/apps | FLAT_API_TOKEN personal-token restricted memory [0-9a-f]{128}
  flexport | Flexport | apidocs.flexport.com | core.flexport.com/settings/api | FLEXPORT_API_KEY api-key restricted memory *
  flickr | Flickr | www.flickr.com/services/api/misc.api_keys.html | www.flickr.com/services/apps/by/me | FLICKR_API_KEY api-key restricted memory [0-9a-f]{32} not=secret pairs=FLICKR_API_SECRET
  + FLICKR_API_SECRET signing-secret full memory [0-9a-f]{16} words=secret
  flightapi | FlightAPI | docs.flightapi.io | app.flightapi.io | FLIGHTAPI_API_KEY api-key restricted memory [0-9a-f]{24}
  flightlabs | FlightLabs | www.goflightlabs.com/docs | app.goflightlabs.com | FLIGHTLABS_ACCESS_KEY api-key restricted memory *
  flightstats | FlightStats | developer.flightstats.com/api-docs | developer.flightstats.com/admin/applications | FLIGHTSTATS_APP_KEY api-key restricted memory [0-9a-f]{32}
  floatapp,floatapi | Float | developer.float.com/api_reference.html | www.float.com/account-settings | FLOAT_API_TOKEN access-token full memory *
  flowflu,flowlu | Flowlu | www.flowlu.com/api | - | FLOWLU_API_KEY api-key full memory *
  fmfw,fmfwio | FMFW.io | api.fmfw.io | fmfw.io/settings/api-keys | FMFW_API_KEY api-key restricted memory [A-Za-z0-9_-]{32} not=secret pairs=FMFW_SECRET_KEY
  + FMFW_SECRET_KEY api-key full memory [A-Za-z0-9_-]{32} words=secret
  formbucket | FormBucket | www.formbucket.com/docs | - | FORMBUCKET_TOKEN access-token full memory *
  formcraft | FormCraft | formcraft-wp.com/help | - | FORMCRAFT_API_KEY api-key restricted memory *
  formio | Form.io | help.form.io/developers/auth | portal.form.io | FORMIO_API_KEY api-key full memory *
  formsite | Formsite | support.formsite.com/hc/en-us/articles/360000288594 | - | FORMSITE_API_KEY api-key full memory *
  foursquare | Foursquare | docs.foursquare.com/developer/reference/places-api-get-started | foursquare.com/developers/home | FOURSQUARE_CLIENT_SECRET oauth-client-secret restricted memory [A-Z0-9]{48} words=secret
  + FOURSQUARE_API_KEY api-key restricted memory fsq3[A-Za-z0-9+/]{43}=|[A-Z0-9]{48} not=secret
  freemius | Freemius | freemius.com/help/documentation/api | dashboard.freemius.com | FREEMIUS_SECRET_KEY api-key full memory sk_[\x21-\x7e]{29}
  freshbooks | FreshBooks | www.freshbooks.com/api/authentication | my.freshbooks.com/#/developer | FRESHBOOKS_CLIENT_SECRET oauth-client-secret restricted memory [0-9a-f]{64} words=secret
  + FRESHBOOKS_ACCESS_TOKEN access-token write memory [0-9a-f]{64} not=secret
  freshdesk | Freshdesk | developers.freshdesk.com/api/#authentication | support.freshdesk.com/support/solutions/articles/215517 | FRESHDESK_API_KEY api-key full memory [A-Za-z0-9]{18,20}
  freshsales,myfreshworks,freshworks,freshservice | Freshworks | developers.freshworks.com/crm/api/#authentication | - | FRESHSALES_API_KEY api-key full memory [A-Za-z0-9_-]{22}
  frontapp,frontapi,front | Front | dev.frontapp.com/docs/create-and-revoke-api-tokens | app.frontapp.com/settings/developers/tokens | FRONT_API_TOKEN access-token full memory *
  fulcrum,fulcrumapp | Fulcrum | docs.fulcrumapp.com/reference/authentication | web.fulcrumapp.com/api | FULCRUM_API_KEY api-key full memory [0-9a-f]{80}
  fullstory | FullStory | developer.fullstory.com/server/authentication | app.fullstory.com/ui/settings/apikeys | FULLSTORY_API_KEY api-key full memory *
  fxmarket,fxmarketapi | FxMarketAPI | fxmarketapi.com/apidocs | - | FXMARKETAPI_API_KEY api-key restricted memory [A-Za-z0-9_-]{20}
  geckoboard | Geckoboard | developer.geckoboard.com | app.geckoboard.com/account/details | GECKOBOARD_API_KEY api-key full memory [0-9a-f]{32}
  genesys,genesyscloud,purecloud | Genesys Cloud | developer.genesys.cloud/authorization/platform-auth | apps.mypurecloud.com/directory/#/admin/integrations/oauth | GENESYSCLOUD_OAUTHCLIENT_SECRET oauth-client-secret restricted memory [A-Za-z0-9_-]{43} words=secret
  + GENESYSCLOUD_ACCESS_TOKEN access-token restricted memory *
  gengo | Gengo | developers.gengo.com/overview | gengo.com/account/api_settings | GENGO_PRIVATE_KEY signing-secret full memory [\x21-\x7e]{64} words=private,secret
  + GENGO_PUBLIC_KEY api-key restricted memory [\x21-\x7e]{64} words=public pairs=GENGO_PRIVATE_KEY
  geoapify | Geoapify | apidocs.geoapify.com/docs/geocoding | myprojects.geoapify.com | GEOAPIFY_API_KEY api-key restricted memory [0-9a-f]{32}
  geocode,geocodexyz | Geocode.xyz | geocode.xyz/api | geocode.xyz/dashboard | GEOCODE_API_KEY api-key restricted memory *
  geocodify | Geocodify | geocodify.com/docs | geocodify.com/dashboard | GEOCODIFY_API_KEY api-key restricted memory [0-9a-f]{40}
  geocodio | Geocodio | www.geocod.io/docs/#authentication | dash.geocod.io/apikey | GEOCODIO_API_KEY api-key restricted memory [0-9a-f]{39}
  getemail | GetEmail.io | getemail.io/api | - | GETEMAIL_API_KEY api-key restricted memory *
  getemails | GetEmails | getemails.com | - | GETEMAILS_API_KEY api-key restricted memory *
  getgeoapi | getGeoAPI | getgeoapi.com/documentation | - | GETGEOAPI_API_KEY api-key restricted memory [0-9a-f]{40}
  getgist | Gist | developers.getgist.com/api/#authentication | app.getgist.com/settings/api | GETGIST_ACCESS_TOKEN access-token full memory *
  getresponse | GetResponse | apidocs.getresponse.com/v3/authentication/apikey | app.getresponse.com/api | GETRESPONSE_API_KEY api-key full memory [a-z0-9]{32}
  getsandbox | Sandbox | getsandbox.com/docs | - | GETSANDBOX_API_KEY api-key full memory *
  gitalk | Gitalk | github.com/gitalk/gitalk | github.com/settings/developers | GITALK_CLIENT_SECRET oauth-client-secret restricted memory [0-9a-f]{40} words=secret
  gitea | Gitea | docs.gitea.com/development/api-usage | docs.gitea.com/development/oauth2-provider | GITEA_TOKEN personal-token restricted memory [0-9a-f]{40}
  gitee | Gitee | gitee.com/api/v5/swagger | gitee.com/profile/personal_access_tokens | GITEE_ACCESS_TOKEN personal-token restricted memory [0-9a-f]{32}
  gitter | Gitter | developer.gitter.im/docs/authentication | developer.gitter.im/apps | GITTER_TOKEN personal-token full memory [0-9a-f]{40}
  glassnode | Glassnode | docs.glassnode.com/basic-api/api-key | studio.glassnode.com/settings/api | GLASSNODE_API_KEY api-key read memory [A-Za-z0-9]{27}
  gocanvas | GoCanvas | help.gocanvas.com/hc/en-us/articles/26468001427863 | - | GOCANVAS_API_KEY api-key full memory *
  gocardless | GoCardless | developer.gocardless.com/api-reference/#making-requests-authentication | manage.gocardless.com/developers/access-tokens | GOCARDLESS_ACCESS_TOKEN access-token full memory (?:live|sandbox)_[A-Za-z0-9_-]{40} not=webhook
  + GOCARDLESS_WEBHOOK_SECRET signing-secret restricted memory * words=webhook
  godaddy | GoDaddy | developer.godaddy.com/getstarted | developer.godaddy.com/keys | GODADDY_API_SECRET api-key full memory [A-Za-z0-9]{21,24} words=secret
  + GODADDY_API_KEY api-key unknown memory [A-Za-z0-9]{10,16}_[A-Za-z0-9]{20,24} not=secret pairs=GODADDY_API_SECRET
  goodday | GoodDay | www.goodday.work/developers/api-v2 | www.goodday.work/organization/api | GOODDAY_API_TOKEN access-token full memory [0-9a-f]{32}
  gradle,gradleenterprise,develocity | Gradle | docs.gradle.com/develocity/gradle-plugin/current/#authenticating | plugins.gradle.org/u | DEVELOCITY_ACCESS_KEY access-token restricted memory * not=publish
  + GRADLE_PUBLISH_SECRET api-key write memory [A-Za-z0-9]{32,64} words=publish
  graphhopper | GraphHopper | docs.graphhopper.com | graphhopper.com/dashboard/#/apikeys | GRAPHHOPPER_API_KEY api-key restricted memory uuid
  greptile | Greptile | www.greptile.com/docs/api-reference | app.greptile.com/api | GREPTILE_API_KEY api-key restricted memory *
  groovehq,groove | Groove | www.groovehq.com/docs | - | GROOVE_API_TOKEN access-token full memory [0-9a-f]{64}
  gtmetrix | GTmetrix | gtmetrix.com/api/docs/2.0 | gtmetrix.com/dashboard/account | GTMETRIX_API_KEY api-key restricted memory [0-9a-f]{32}
  guardianapi,theguardian,guardianopenplatform | The Guardian Open Platform | open-platform.theguardian.com/documentation | bonobo.capi.gutools.co.uk/register/developer | GUARDIAN_API_KEY api-key read memory uuid
  gumroad | Gumroad | gumroad.com/api | gumroad.com/settings/advanced | GUMROAD_ACCESS_TOKEN access-token write memory [A-Za-z0-9_-]{43} not=secret
  + GUMROAD_CLIENT_SECRET oauth-client-secret restricted memory [A-Za-z0-9_-]{43} words=secret
  guru,getguru | Guru | developer.getguru.com/docs/getting-started | app.getguru.com/settings/api-access | GURU_USER_TOKEN personal-token full memory uuid
  gyazo | Gyazo | gyazo.com/api/docs/auth | gyazo.com/oauth/applications | GYAZO_ACCESS_TOKEN access-token write memory [A-Za-z0-9_-]{43}|[0-9a-f]{64}
`;
