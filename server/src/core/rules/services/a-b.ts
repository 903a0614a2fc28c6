/** See readServiceTable. */
export const table = String.raw`
abstractapi | Abstract API | docs.abstractapi.com | app.abstractapi.com | ABSTRACT_API_KEY api-key full memory [0-9a-f]{32}
abuseipdb | AbuseIPDB | docs.abuseipdb.com | www.abuseipdb.com/account/api | ABUSEIPDB_API_KEY api-key full memory [0-9a-f]{80}
abyssale | Abyssale | developers.abyssale.com | app.abyssale.com | ABYSSALE_API_KEY api-key full memory *
accuweather | AccuWeather | developer.accuweather.com | developer.accuweather.com/user/me/apps | ACCUWEATHER_API_KEY api-key read memory [A-Za-z0-9]{32}
adzuna | Adzuna | developer.adzuna.com | developer.adzuna.com/admin/access_details | ADZUNA_APP_KEY api-key read memory [0-9a-f]{32}
aeroworkflow | Aero Workflow | api.aeroworkflow.com | - | AEROWORKFLOW_API_KEY api-key full memory *
agora,agoraio | Agora | docs.agora.io | console.agora.io | AGORA_CUSTOMER_SECRET api-key full memory [0-9a-f]{32}
aha | Aha! | www.aha.io/api | secure.aha.io/settings/api_keys | AHA_API_KEY personal-token full memory [0-9a-f]{64}
ai21,ai21labs,ai21studio | AI21 Labs | docs.ai21.com | studio.ai21.com/v2/account/api-keys | AI21_API_KEY api-key full memory (?:[A-Za-z0-9]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})
airbrake,airbrakeio | Airbrake | docs.airbrake.io/docs/devops-tools/api | airbrake.io/users/edit | AIRBRAKE_PROJECT_KEY api-key write memory [0-9a-f]{32}
+ AIRBRAKE_USER_KEY personal-token full memory [0-9a-f]{40}
airship,urbanairship | Airship | docs.airship.com/api/ua | go.airship.com | AIRSHIP_MASTER_SECRET api-key full memory [A-Za-z0-9_-]{22} words=secret,key
+ AIRSHIP_TOKEN access-token write memory *
airvisual,iqair | IQAir AirVisual | api-docs.iqair.com | dashboard.iqair.com/personal/api-keys | AIRVISUAL_API_KEY api-key read memory uuid
alchemy,alchemyapi | Alchemy | www.alchemy.com/docs | dashboard.alchemy.com | ALCHEMY_API_KEY api-key full memory (?:alcht_[A-Za-z0-9]{30}|[A-Za-z0-9_-]{32})
+ ALCHEMY_AUTH_TOKEN access-token full memory *
alconost | Alconost | alconost.com | - | ALCONOST_API_KEY api-key full memory *
alegra | Alegra | developer.alegra.com | app.alegra.com | ALEGRA_TOKEN api-key full memory [0-9a-f]{20}
aletheia,aletheiaapi | Aletheia API | aletheiaapi.com | - | ALETHEIA_API_KEY api-key read memory [0-9A-Fa-f]{32}
alienvault,otx,alienvaultotx | AlienVault OTX | otx.alienvault.com/api | otx.alienvault.com/settings | OTX_API_KEY api-key full memory [0-9a-f]{64}
allsports,allsportsapi | AllSportsAPI | allsportsapi.com | - | ALLSPORTS_API_KEY api-key read memory [0-9a-f]{64}
amadeus | Amadeus for Developers | developers.amadeus.com | developers.amadeus.com/my-apps | AMADEUS_CLIENT_SECRET oauth-client-secret full memory [A-Za-z0-9]{16}
+ AMADEUS_ACCESS_TOKEN access-token full memory [A-Za-z0-9]{28} words=token
ambee | Ambee | docs.ambeedata.com | api-dashboard.getambee.com | AMBEE_API_KEY api-key read memory [0-9a-f]{64}
amplitude | Amplitude | amplitude.com/docs/apis/authentication | app.amplitude.com | AMPLITUDE_API_KEY api-key write memory [0-9a-f]{32} not=secret pairs=AMPLITUDE_SECRET_KEY
+ AMPLITUDE_SECRET_KEY api-key full memory [0-9a-f]{32} words=secret
anypoint,mulesoft,anypointplatform | MuleSoft Anypoint Platform | docs.mulesoft.com/access-management | anypoint.mulesoft.com/accounts | ANYPOINT_CLIENT_SECRET oauth-client-secret restricted memory [0-9A-Fa-f]{32} words=secret
+ ANYPOINT_TOKEN access-token full memory uuid
apacta | Apacta | apacta.com | - | APACTA_API_KEY api-key full memory *
api2cart | API2Cart | docs.api2cart.com | app.api2cart.com | API2CART_API_KEY api-key full memory [0-9a-f]{32}
apideck | Apideck | developers.apideck.com | app.apideck.com | APIDECK_API_KEY api-key full memory sk_(?:live|test)_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}-[A-Za-z0-9]{20,60}
apiflash | ApiFlash | apiflash.com/documentation | apiflash.com/dashboard/access_keys | APIFLASH_ACCESS_KEY api-key full memory [0-9a-f]{32}
apifonica | Apifonica | www.apifonica.com/en/docs | - | APIFONICA_TOKEN access-token full memory *
apilayer,apilayercom | APILayer | apilayer.com/docs | apilayer.com/account | APILAYER_API_KEY api-key read memory [A-Za-z0-9]{32}
apimatic | APIMatic | docs.apimatic.io | app.apimatic.io/account | APIMATIC_API_KEY api-key full memory *
apimetrics | APImetrics | apimetrics.io/api-knowledge-base | - | APIMETRICS_API_KEY api-key full memory *
apiscience | API Science | www.apiscience.com | - | APISCIENCE_API_KEY api-key full memory *
apitemplate,apitemplateio | APITemplate.io | docs.apitemplate.io | app.apitemplate.io/manage-api | APITEMPLATE_API_KEY api-key full memory [0-9a-f]{4}[A-Za-z0-9]{12}:[A-Za-z0-9]{20,44}
apollo,apolloio | Apollo.io | docs.apollo.io/reference/authentication | app.apollo.io/#/settings/integrations/api | APOLLO_API_KEY api-key full memory [A-Za-z0-9_-]{22}
appcenter,visualstudioappcenter | Visual Studio App Center | learn.microsoft.com/appcenter/api-docs | appcenter.ms/settings/apitokens | APPCENTER_API_TOKEN personal-token full memory [0-9a-f]{40}
appcues | Appcues | docs.appcues.com | studio.appcues.com/settings/keys | APPCUES_API_KEY api-key full memory *
appfollow | AppFollow | docs.api.appfollow.io | watch.appfollow.io/settings/api | APPFOLLOW_API_TOKEN api-key read memory *
appointedd | Appointedd | developers.appointedd.com | - | APPOINTEDD_API_KEY api-key full memory *
appoptics | AppOptics | docs.appoptics.com/api | my.appoptics.com/organization/tokens | APPOPTICS_TOKEN api-key write memory [A-Za-z0-9_-]{71}
appsynergy | AppSynergy | www.appsynergy.com | - | APPSYNERGY_API_KEY api-key full memory *
apptivo | Apptivo | developer.apptivo.com | - | APPTIVO_API_KEY api-key full memory *
artsy | Artsy | developers.artsy.net | developers.artsy.net/v2/apps | ARTSY_CLIENT_SECRET oauth-client-secret read memory [0-9a-f]{32} words=secret
+ ARTSY_API_TOKEN access-token read memory *
assemblyai | AssemblyAI | www.assemblyai.com/docs | www.assemblyai.com/app/api-keys | ASSEMBLYAI_API_KEY api-key full memory [0-9a-f]{32}
atera | Atera | support.atera.com | app.atera.com/new/admin/api | ATERA_API_KEY api-key full memory [0-9a-f]{32}
audd,auddio | AudD | docs.audd.io | dashboard.audd.io | AUDD_API_TOKEN api-key read memory [0-9a-f]{32}
auth0 | Auth0 | auth0.com/docs/secure/application-credentials | manage.auth0.com | AUTH0_CLIENT_SECRET oauth-client-secret full memory [A-Za-z0-9_-]{64} words=secret
+ AUTH0_API_TOKEN access-token full memory *
autodesk,autodeskforge,aps | Autodesk Platform Services | aps.autodesk.com/en/docs/oauth/v2 | aps.autodesk.com/myapps | APS_CLIENT_SECRET oauth-client-secret full memory (?:[A-Za-z0-9]{16}|[A-Za-z0-9]{64}) words=secret
+ AUTODESK_TOKEN access-token full memory *
autoklose | Autoklose | developers.autoklose.com | - | AUTOKLOSE_API_TOKEN api-key full memory *
autopilot,autopilothq | Autopilot | autopilot.docs.apiary.io | - | AUTOPILOT_API_KEY api-key full memory [0-9a-f]{32}
avaza | Avaza | api.avaza.com | - | AVAZA_API_TOKEN personal-token full memory [0-9]{6}-[0-9a-f]{40}
aviationstack | aviationstack | aviationstack.com/documentation | aviationstack.com/dashboard | AVIATIONSTACK_API_KEY api-key read memory [0-9a-f]{32}
axonaut | Axonaut | axonaut.com/api/v2/doc | - | AXONAUT_API_KEY api-key full memory [0-9a-f]{32}
aylien | Aylien | docs.aylien.com | - | AYLIEN_API_KEY api-key read memory [0-9a-f]{32}
ayrshare | Ayrshare | www.ayrshare.com/docs | app.ayrshare.com/api | AYRSHARE_API_KEY api-key full memory [0-9A-Z]{7,8}(?:-[0-9A-Z]{7,8}){3}
bannerbear | Bannerbear | developers.bannerbear.com | app.bannerbear.com | BANNERBEAR_API_KEY api-key full memory (?:bb_(?:pr|ma)_[0-9a-f]{30}|[A-Za-z0-9]{22}tt)
baremetrics | Baremetrics | developers.baremetrics.com | app.baremetrics.com/settings/api | BAREMETRICS_API_KEY api-key full memory [ls]k_[A-Za-z0-9_]{16,32}
baseten | Baseten | docs.baseten.co | app.baseten.co/settings/api_keys | BASETEN_API_KEY api-key full memory [A-Za-z0-9]{8}\.[A-Za-z0-9]{32}
beamer,getbeamer | Beamer | www.getbeamer.com/api | app.getbeamer.com/settings | BEAMER_API_KEY api-key full memory b_[A-Za-z0-9+/=_-]{43,46}
beebole | BeeBole | beebole.com/help/api | - | BEEBOLE_API_TOKEN personal-token full memory [0-9a-z]{40}
besnappy | Snappy | github.com/BeSnappy/api-docs | - | BESNAPPY_API_KEY api-key full memory [0-9a-f]{64}
besttime,besttimeapp | BestTime | documentation.besttime.app | besttime.app | BESTTIME_API_KEY_PRIVATE api-key full memory pri_[0-9a-f]{32}
+ BESTTIME_API_KEY_PUBLIC api-key public memory pub_[0-9a-f]{32}
betterstack,betteruptime | Better Stack | betterstack.com/docs/uptime/api | betterstack.com/settings/global-api-tokens | BETTERSTACK_API_TOKEN api-key full memory [A-Za-z0-9]{24}
billomat | Billomat | www.billomat.com/en/api | - | BILLOMAT_API_KEY api-key full memory [0-9a-f]{32}
bintray | Bintray | jfrog.com/help | - | BINTRAY_API_KEY api-key full memory [0-9a-f]{40}
bitbar | BitBar | support.smartbear.com/bitbar/docs | cloud.bitbar.com | BITBAR_API_KEY api-key full memory [A-Za-z0-9]{32}
bitcoinaverage | BitcoinAverage | apiv2.bitcoinaverage.com | - | BITCOINAVERAGE_SECRET_KEY api-key read memory [A-Za-z0-9]{43}
bitfinex | Bitfinex | docs.bitfinex.com/docs/rest-auth | setting.bitfinex.com/api | BITFINEX_API_SECRET api-key full memory [A-Za-z0-9_-]{43}
+ BITFINEX_API_KEY api-key full memory [0-9a-f]{43,64}
bitly,bitlyapi | Bitly | dev.bitly.com/docs/getting-started/authentication | app.bitly.com/settings/api | BITLY_ACCESS_TOKEN access-token full memory [0-9a-f]{40} not=secret
+ BITLY_CLIENT_SECRET oauth-client-secret restricted memory [0-9a-f]{40} words=secret
bitmex | BitMEX | www.bitmex.com/app/apiKeysUsage | www.bitmex.com/app/apiKeys | BITMEX_API_SECRET api-key full memory [A-Za-z0-9_-]{48} words=secret
+ BITMEX_API_KEY api-key full memory [A-Za-z0-9_-]{24} pairs=BITMEX_API_SECRET
bittrex | Bittrex | bittrex.github.io/api | - | BITTREX_API_SECRET api-key full memory [0-9a-f]{32}
blazemeter | BlazeMeter | help.blazemeter.com/apidocs | a.blazemeter.com/app/#/settings/api-keys | BLAZEMETER_API_SECRET api-key full memory [0-9a-f]{80} words=secret
+ BLAZEMETER_API_KEY api-key full memory [0-9a-f]{24} pairs=BLAZEMETER_API_SECRET
blitapp | Blitapp | blitapp.com/api | - | BLITAPP_API_KEY api-key full memory *
blocknative | Blocknative | docs.blocknative.com | explorer.blocknative.com/account | BLOCKNATIVE_API_KEY api-key full memory uuid
blogger | Blogger | developers.google.com/blogger | console.cloud.google.com/apis/credentials | BLOGGER_API_KEY api-key read memory *
blynk | Blynk | docs.blynk.io/en/blynk.cloud/device-https-api | blynk.cloud | BLYNK_AUTH_TOKEN access-token write memory [A-Za-z0-9_-]{32}
bombbomb | BombBomb | developer.bombbomb.com | - | BOMBBOMB_API_KEY api-key full memory *
boostnote,boosthub | Boost Note | boostnote.io | - | BOOSTNOTE_API_TOKEN personal-token full memory [0-9a-f]{64}
borgbase | BorgBase | docs.borgbase.com/api | www.borgbase.com/account | BORGBASE_API_TOKEN api-key full memory *
boxcom,box | Box | developer.box.com/guides/authentication | app.box.com/developers/console | BOX_CLIENT_SECRET oauth-client-secret full memory [A-Za-z0-9]{32} words=secret
+ BOX_DEVELOPER_TOKEN access-token full memory [A-Za-z0-9]{32} words=token
braintrust,braintrustdata | Braintrust | www.braintrust.dev/docs | www.braintrust.dev/app/settings | BRAINTRUST_API_KEY api-key full memory (?:sk|bt-st)-[A-Za-z0-9]{48}
branchio | Branch | help.branch.io/developers-hub/reference | dashboard.branch.io/account-settings/profile | BRANCHIO_SECRET api-key full memory secret_(?:live|test)_[A-Za-z0-9]{32} words=secret
+ BRANCHIO_KEY api-key public memory key_(?:live|test)_[A-Za-z0-9]{32} pairs=BRANCHIO_SECRET
brandfetch | Brandfetch | docs.brandfetch.com | developers.brandfetch.com | BRANDFETCH_API_KEY api-key read memory [A-Za-z0-9+/_-]{43}=?
bravesearch,brave | Brave Search | api-dashboard.search.brave.com/app/documentation | api-dashboard.search.brave.com/app/keys | BRAVE_API_KEY api-key read memory BSA[A-Za-z0-9_-]{24,32}
browserstack | BrowserStack | www.browserstack.com/docs | www.browserstack.com/accounts/profile/details | BROWSERSTACK_ACCESS_KEY api-key full memory [A-Za-z0-9]{20}
browshot | Browshot | browshot.com/api/documentation | browshot.com/dashboard | BROWSHOT_API_KEY api-key full memory [A-Za-z0-9]{28}
bscscan | BscScan | docs.bscscan.com | bscscan.com/myapikey | BSCSCAN_API_KEY api-key read memory [0-9A-Z]{34}
buddyns | BuddyNS | www.buddyns.com/support/api | - | BUDDYNS_API_KEY api-key full memory [0-9a-f]{40}
budibase | Budibase | docs.budibase.com/docs/public-api | - | BUDIBASE_API_KEY api-key full memory [0-9a-f]{32}-[0-9a-f]{78,80}
bugherd | BugHerd | www.bugherd.com/api_v2 | www.bugherd.com/settings | BUGHERD_API_KEY api-key full memory [0-9a-z]{22,32}
bugsnag | BugSnag | docs.bugsnag.com/api/data-access | app.bugsnag.com/settings | BUGSNAG_API_KEY api-key write memory [0-9a-f]{32} words=api
+ BUGSNAG_AUTH_TOKEN personal-token full memory uuid
bulbul | BulBul CRM | bulbul.io | - | BULBUL_API_KEY api-key full memory *
bulksms | BulkSMS | www.bulksms.com/developer/json/v1 | www.bulksms.com/account | BULKSMS_TOKEN_SECRET api-key full memory [A-Za-z0-9*#!_-]{25,36}
buttercms | ButterCMS | buttercms.com/docs/api | buttercms.com/settings | BUTTERCMS_API_TOKEN api-key read memory [0-9a-f]{40}
`;
