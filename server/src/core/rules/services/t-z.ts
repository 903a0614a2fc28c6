/** See readServiceTable. */
export const table = String.raw`
tableau | Tableau | help.tableau.com/current/server/en-us/security_personal_access_tokens.htm | online.tableau.com | TABLEAU_PAT_SECRET personal-token full memory [A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}
tallyfy | Tallyfy | developers.tallyfy.com | go.tallyfy.com | TALLYFY_ACCESS_TOKEN access-token full memory *
tatum,tatumio | Tatum | docs.tatum.io | dashboard.tatum.io | TATUM_API_KEY api-key full memory (?:t-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:_[A-Za-z0-9]{1,4})?)
taxjar | TaxJar | developers.taxjar.com/api/reference | app.taxjar.com/account#api-access | TAXJAR_API_KEY api-key full memory [0-9a-f]{32}
teamcity | TeamCity | www.jetbrains.com/help/teamcity/configuring-your-user-profile.html | www.jetbrains.com/help/teamcity | TEAMCITY_TOKEN personal-token full memory eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_-]{36}\.[A-Za-z0-9_-]{48}
teamgate | Teamgate | developers.teamgate.com | app.teamgate.com | TEAMGATE_AUTH_TOKEN access-token full memory (?:[A-Za-z0-9]{80}|[0-9a-z]{40})
teamwork,teamworkcrm,teamworkdesk,teamworkspaces | Teamwork | apidocs.teamwork.com | www.teamwork.com | TEAMWORK_API_TOKEN access-token full memory tkn\.v1_[A-Za-z0-9]{71}=?
technicalanalysisapi,technicalanalysis | Technical Analysis API | technical-analysis-api.com | - | TECHNICALANALYSIS_API_KEY api-key read memory [A-Z0-9]{48}
tefter | Tefter | tefter.io | - | TEFTER_API_KEY api-key full memory [A-Za-z0-9]{20}
telegraph | Telegraph | telegra.ph/api | telegra.ph/api | TELEGRAPH_ACCESS_TOKEN access-token write memory [0-9a-f]{60}
teletype,teletypeapp | Teletype | teletype.app/help/api | - | TELETYPE_TOKEN api-key full memory [A-Za-z0-9_-]{32}
telnyx | Telnyx | developers.telnyx.com/docs/development/authentication | portal.telnyx.com/#/app/api-keys | TELNYX_API_KEY api-key full memory KEY[0-9A-Za-z_-]{55}
temporal,temporalcloud | Temporal Cloud | docs.temporal.io/cloud/api-keys | cloud.temporal.io | TEMPORAL_API_KEY api-key full memory *
testingbot | TestingBot | testingbot.com/support/api | testingbot.com/members/user/edit | TESTINGBOT_SECRET api-key full memory [0-9a-z]{32}
textmagic | Textmagic | docs.textmagic.com | my.textmagic.com/online/api/rest-api/keys | TEXTMAGIC_API_KEY api-key full memory [A-Za-z0-9]{30}
theoddsapi,oddsapi | The Odds API | the-odds-api.com | the-odds-api.com | ODDS_API_KEY api-key read memory [0-9a-f]{32}
thingsboard | ThingsBoard | thingsboard.io/docs/reference/http-api | thingsboard.io/docs/user-guide/device-credentials | THINGSBOARD_ACCESS_TOKEN access-token write memory [A-Za-z0-9]{20}
thinkific | Thinkific | developers.thinkific.com/api/api-documentation | - | THINKIFIC_API_KEY api-key full memory [0-9a-f]{32}
thousandeyes | ThousandEyes | developer.cisco.com/docs/thousandeyes | app.thousandeyes.com | THOUSANDEYES_TOKEN access-token full memory *
thunderstore | Thunderstore | thunderstore.io/api/docs | thunderstore.io | THUNDERSTORE_TOKEN access-token write memory tss_[A-Za-z0-9]{32,40}
ticketmaster | Ticketmaster | developer.ticketmaster.com/products-and-docs/apis/getting-started | developer-acct.ticketmaster.com | TICKETMASTER_API_KEY api-key read memory [A-Za-z0-9]{32}
tickettailor | Ticket Tailor | developers.tickettailor.com | app.tickettailor.com | TICKETTAILOR_API_KEY api-key full memory sk_(?:[0-9]{1,8}_)?[A-Za-z0-9_]{32,45}
tiingo | Tiingo | www.tiingo.com/documentation | www.tiingo.com/account/api/token | TIINGO_API_KEY api-key read memory [0-9a-f]{40}
tiktok | TikTok | developers.tiktok.com/doc/oauth-user-access-token-management | developers.tiktok.com/apps | TIKTOK_CLIENT_SECRET oauth-client-secret restricted memory [A-Za-z0-9]{32,40} words=secret
+ TIKTOK_ACCESS_TOKEN access-token restricted memory *
timecamp | TimeCamp | developer.timecamp.com | app.timecamp.com | TIMECAMP_API_TOKEN personal-token full memory [0-9a-z]{26}
timezoneapi | TimezoneAPI | timezoneapi.io/developers | - | TIMEZONEAPI_TOKEN api-key read memory [A-Za-z0-9]{20}
tly,tlyio | T.LY | t.ly/docs | t.ly/settings#/api | TLY_API_TOKEN api-key full memory [A-Za-z0-9]{60}
tmetric | TMetric | app.tmetric.com/api-docs | app.tmetric.com/#/profile | TMETRIC_API_TOKEN personal-token full memory [0-9A-Z]{64}
todoist | Todoist | developer.todoist.com | app.todoist.com/app/settings/integrations/developer | TODOIST_API_TOKEN personal-token full memory [0-9a-f]{40}
together,togetherai,togethercomputer | Together AI | docs.together.ai/docs/quickstart | api.together.ai/settings/api-keys | TOGETHER_API_KEY api-key full memory (?:tgp_v1_[A-Za-z0-9_-]{43}|[0-9a-f]{64})
toggl,toggltrack | Toggl Track | engineering.toggl.com/docs/authentication | track.toggl.com/profile | TOGGL_API_TOKEN personal-token full memory [0-9a-f]{32}
tokeet | Tokeet | docs.tokeet.com | - | TOKEET_API_KEY api-key full memory uuid
tomorrowio,climacell | Tomorrow.io | docs.tomorrow.io/reference/authentication | app.tomorrow.io/development/keys | TOMORROWIO_API_KEY api-key read memory [A-Za-z0-9]{32}
tomtom | TomTom | developer.tomtom.com | developer.tomtom.com/user/me/apps | TOMTOM_API_KEY api-key read memory [A-Za-z0-9]{32}
tradier | Tradier | documentation.tradier.com | dash.tradier.com/settings/api | TRADIER_ACCESS_TOKEN access-token full memory [A-Za-z0-9]{28}
transferwise,wise | Wise | docs.wise.com/api-docs | wise.com/your-account/integrations-and-tools/api-tokens | WISE_API_TOKEN api-key full memory uuid
travelpayouts | Travelpayouts | support.travelpayouts.com/hc/en-us/categories/200358578 | app.travelpayouts.com/profile/api-token | TRAVELPAYOUTS_TOKEN api-key full memory [0-9a-f]{32}
travis,travisci | Travis CI | developer.travis-ci.com/authentication | app.travis-ci.com/account/preferences | TRAVIS_TOKEN ci-token full memory [A-Za-z0-9_-]{20,22}
tru,truid | tru.ID | developer.tru.id/docs | - | TRU_ID_API_KEY api-key full memory *
truenas | TrueNAS | www.truenas.com/docs/api | www.truenas.com/docs/scale/toptoolbar | TRUENAS_API_KEY api-key admin memory [0-9]{1,6}-[A-Za-z0-9]{64}
tumblr | Tumblr | www.tumblr.com/docs/en/api/v2 | www.tumblr.com/oauth/apps | TUMBLR_CONSUMER_SECRET oauth-client-secret restricted memory [A-Za-z0-9]{50}
turso | Turso | docs.turso.tech/sdk/authentication | app.turso.tech | TURSO_AUTH_TOKEN access-token write memory *
twelvedata | Twelve Data | twelvedata.com/docs | twelvedata.com/account/api-keys | TWELVEDATA_API_KEY api-key read memory [0-9a-f]{32}
twist | Twist | developer.twist.com | twist.com/app_console | TWIST_TOKEN access-token full memory [0-9a-f]{40,46}
twitch | Twitch | dev.twitch.tv/docs/authentication | dev.twitch.tv/console/apps | TWITCH_CLIENT_SECRET oauth-client-secret restricted memory [0-9a-z]{30} words=secret
+ TWITCH_ACCESS_TOKEN access-token restricted memory (?:oauth:)?[0-9a-z]{30} words=token,oauth,auth
+ TWITCH_STREAM_KEY access-token write memory live_[0-9]{6,12}_[A-Za-z0-9]{30} words=key
tyntec | tyntec | api.tyntec.com/reference | my.tyntec.com | TYNTEC_API_KEY api-key full memory [A-Za-z0-9]{32}
typesense | Typesense | typesense.org/docs/latest/api/api-keys.html | cloud.typesense.org | TYPESENSE_API_KEY api-key full memory *
typetalk | Typetalk | developer.nulab.com/docs/typetalk | typetalk.com/my/develop/applications | TYPETALK_CLIENT_SECRET oauth-client-secret restricted memory [A-Za-z0-9]{64}
ubidots | Ubidots | docs.ubidots.com/reference/authentication | industrial.ubidots.com | UBIDOTS_TOKEN access-token full memory BBF[FUK]-[A-Za-z0-9]{30,33}
uclassify | uClassify | www.uclassify.com/docs/restapi | www.uclassify.com/manage/apikeys | UCLASSIFY_READ_KEY api-key read memory [A-Za-z0-9]{12}
unifyid | UnifyID | unify.id | - | UNIFYID_API_KEY api-key full memory [0-9A-Za-z_=-]{44}
unplugg | Unplugg | unplu.gg | - | UNPLUGG_ACCESS_TOKEN access-token full memory [0-9a-z]{64}
unsplash | Unsplash | unsplash.com/documentation | unsplash.com/oauth/applications | UNSPLASH_ACCESS_KEY api-key read memory [A-Za-z0-9_-]{43}
upcdatabase | UPCDatabase | upcdatabase.org/api | upcdatabase.org/apikeys | UPCDATABASE_API_KEY api-key read memory [A-Z0-9]{32}
upcloud | UpCloud | developers.upcloud.com/1.3 | hub.upcloud.com/account/api-tokens | UPCLOUD_TOKEN access-token full memory ucat_[A-Z0-9]{26}
uplead | UpLead | docs.uplead.com | app.uplead.com/api-settings | UPLEAD_API_KEY api-key read memory [0-9a-f-]{32,36}
uploadcare | Uploadcare | uploadcare.com/docs/api | app.uploadcare.com | UPLOADCARE_SECRET_KEY api-key full memory [0-9a-f]{20} words=secret
+ UPLOADCARE_PUBLIC_KEY api-key public memory [0-9a-f]{20} words=public,pub pairs=UPLOADCARE_SECRET_KEY
upstage | Upstage | console.upstage.ai/docs | console.upstage.ai/api-keys | UPSTAGE_API_KEY api-key full memory up_[A-Za-z0-9]{29}
upstash,upstashredis | Upstash | upstash.com/docs/redis/features/restapi | console.upstash.com | UPSTASH_REDIS_REST_TOKEN access-token write memory A[A-Za-z0-9_-]{50,70}={0,2}
+ UPSTASH_API_KEY api-key admin memory uuid words=apikey
uptimerobot | UptimeRobot | uptimerobot.com/api | dashboard.uptimerobot.com/integrations | UPTIMEROBOT_API_KEY api-key full memory (?:ur|[mu])[0-9]{6,10}-[0-9a-f]{24,32}
upwave | Upwave | upwavehq.github.io/api | - | UPWAVE_API_KEY api-key full memory [0-9a-z]{32}
urlscan,urlscanio | urlscan.io | urlscan.io/docs/api | urlscan.io/user/profile | URLSCAN_API_KEY api-key read memory uuid
userflow | Userflow | userflow.com/docs/api | app.userflow.com | USERFLOW_API_KEY api-key full memory (?:ufs?k?_)?[A-Za-z0-9_]{26,60}
userstack | userstack | userstack.com/documentation | userstack.com/dashboard | USERSTACK_ACCESS_KEY api-key full memory [0-9a-f]{32}
vagrant,vagrantcloud | HashiCorp Vagrant | developer.hashicorp.com/vagrant/vagrant-cloud/users/authentication | portal.cloud.hashicorp.com | VAGRANT_CLOUD_TOKEN personal-token full memory *
vastai | Vast.ai | docs.vast.ai/api | cloud.vast.ai/manage-keys | VAST_API_KEY api-key full memory [0-9a-f]{64}
vatlayer | vatlayer | vatlayer.com/documentation | vatlayer.com/dashboard | VATLAYER_ACCESS_KEY api-key read memory [0-9a-f]{32}
vbout | VBOUT | developers.vbout.com | app.vbout.com | VBOUT_API_KEY api-key full memory [0-9]{25}
verifier,verifieremail | Verifier | verifier.meetchopra.com | - | VERIFIER_API_KEY api-key full memory [0-9a-z]{96}
verimail | Verimail | verimail.io/docs | dashboard.verimail.io | VERIMAIL_API_KEY api-key read memory [0-9A-Z]{32}
veriphone | Veriphone | veriphone.io/docs/v2 | veriphone.io/cp | VERIPHONE_API_KEY api-key read memory [0-9A-Z]{32}
versioneye | VersionEye | www.versioneye.com | - | VERSIONEYE_API_KEY api-key full memory [0-9a-f]{20,40}
viewneo | viewneo | api.viewneo.com | cloud.viewneo.com | VIEWNEO_API_TOKEN access-token full memory *
vimeo | Vimeo | developer.vimeo.com/api/authentication | developer.vimeo.com/apps | VIMEO_ACCESS_TOKEN access-token restricted memory [0-9a-f]{32}
+ VIMEO_CLIENT_SECRET oauth-client-secret restricted memory [A-Za-z0-9+/]{128} words=secret
virustotal,vtapi | VirusTotal | docs.virustotal.com/reference/authentication | www.virustotal.com/gui/my-apikey | VIRUSTOTAL_API_KEY api-key read memory [0-9a-f]{64}
visualcrossing | Visual Crossing | www.visualcrossing.com/resources/documentation/weather-api | www.visualcrossing.com/account | VISUALCROSSING_API_KEY api-key read memory [0-9A-Z]{25}
vmware,vsphere,vcenter | VMware | developer.broadcom.com | support.broadcom.com | VMWARE_API_TOKEN access-token admin memory *
voicegain | Voicegain | console.voicegain.ai/api-documentation | console.voicegain.ai | VOICEGAIN_TOKEN access-token full memory *
vonage,vonageapi | Vonage | developer.vonage.com/en/getting-started/concepts/authentication | dashboard.nexmo.com/settings | VONAGE_API_SECRET api-key full memory [A-Za-z0-9]{16} words=secret
+ VONAGE_API_KEY api-key restricted memory [0-9a-f]{8} words=apikey pairs=VONAGE_API_SECRET
+ VONAGE_SIGNATURE_SECRET signing-secret restricted memory [A-Za-z0-9]{40,60} words=signature
voodoosms | Voodoo SMS | api-docs.voodoosms.com | - | VOODOOSMS_API_KEY api-key full memory [A-Za-z0-9]{54}
vouchery,voucheryio | Vouchery | docs.vouchery.io | - | VOUCHERY_API_KEY api-key full memory [A-Za-z0-9-]{36}
voyage,voyageai | Voyage AI | docs.voyageai.com/docs/api-key-and-installation | dashboard.voyageai.com/organization/api-keys | VOYAGE_API_KEY api-key full memory (?:pa|al)-[A-Za-z0-9_-]{43}
vpnapi | VPNAPI.io | vpnapi.io/api-documentation | vpnapi.io/dashboard | VPNAPI_KEY api-key read memory [0-9a-f]{32}
vultr | Vultr | docs.vultr.com/platform/other/api | my.vultr.com/settings/#settingsapi | VULTR_API_KEY api-key full memory [A-Z0-9]{36}
vyte | Vyte | www.vyte.in/developers | www.vyte.in | VYTE_API_KEY api-key full memory [0-9a-z]{50}
walkscore | Walk Score | www.walkscore.com/professional/api.php | www.walkscore.com/professional/api-sign-up.php | WALKSCORE_API_KEY api-key read memory [0-9a-z]{32}
wandb,weightsandbiases | Weights & Biases | docs.wandb.ai/guides/track/environment-variables | wandb.ai/authorize | WANDB_API_KEY api-key full memory (?:wandb_v1_[A-Za-z0-9_]{70,90}|(?:local-)?[0-9a-f]{40})
weatherapi | WeatherAPI.com | www.weatherapi.com/docs | www.weatherapi.com/my | WEATHERAPI_KEY api-key read memory [0-9a-f]{31}
weatherbit | Weatherbit | www.weatherbit.io/api | www.weatherbit.io/account/dashboard | WEATHERBIT_API_KEY api-key read memory [0-9a-f]{32}
weatherstack | weatherstack | weatherstack.com/documentation | weatherstack.com/dashboard | WEATHERSTACK_ACCESS_KEY api-key read memory [0-9a-f]{32}
weaviate | Weaviate | docs.weaviate.io/cloud/manage-clusters/authentication | console.weaviate.cloud | WEAVIATE_API_KEY api-key full memory *
web3storage | web3.storage | web3.storage/docs | console.web3.storage | WEB3STORAGE_TOKEN access-token write memory *
webex,webexbot,ciscospark | Webex | developer.webex.com/docs/getting-your-personal-access-token | developer.webex.com/my-apps | WEBEX_ACCESS_TOKEN access-token restricted memory [A-Za-z0-9]{64}_[A-Za-z0-9]{4}_[A-Za-z0-9-]{36}
+ WEBEX_CLIENT_SECRET oauth-client-secret restricted memory [0-9a-f]{64} words=secret
webflow | Webflow | developers.webflow.com/data/reference/authentication/site-token | webflow.com/dashboard | WEBFLOW_API_TOKEN access-token full memory [0-9a-f]{64}
webscraper | Web Scraper | webscraper.io/documentation/web-scraper-cloud/api | cloud.webscraper.io/api | WEBSCRAPER_API_TOKEN api-key full memory [A-Za-z0-9]{60}
webscraping,webscrapingai | WebScraping.AI | webscraping.ai/docs | webscraping.ai/dashboard | WEBSCRAPING_API_KEY api-key full memory (?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9A-Za-z]{32})
websitepulse | WebSitePulse | www.websitepulse.com/apidoc | - | WEBSITEPULSE_KEY api-key full memory [0-9a-f]{32}
wechat,weixin | WeChat | developers.weixin.qq.com/doc | mp.weixin.qq.com | WECHAT_APP_SECRET api-key full memory [0-9a-f]{32}
wepay | WePay | developer.wepay.com | - | WEPAY_ACCESS_TOKEN access-token full memory (?:stage|prod(?:uction)?)_[A-Za-z0-9_-]{40,90}
whoxy | Whoxy | www.whoxy.com | www.whoxy.com/account/api.php | WHOXY_API_KEY api-key read memory [0-9a-z]{33}
wireguard | WireGuard | www.wireguard.com/quickstart | www.wireguard.com/quickstart | WIREGUARD_PRIVATE_KEY private-key full memory [A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]= words=private,preshared
wistia | Wistia | docs.wistia.com/reference/authentication | account.wistia.com/account/api | WISTIA_API_TOKEN access-token full memory [0-9a-f]{64}
wit,witai | Wit.ai | wit.ai/docs/http | wit.ai/apps | WIT_AI_TOKEN access-token full memory [A-Z0-9]{32}
wiz,wizio | Wiz | docs.wiz.io/wiz-docs/docs/using-the-wiz-api | app.wiz.io/settings/service-accounts | WIZ_CLIENT_SECRET service-account full memory [A-Za-z0-9]{64}
wordpress | WordPress | developer.wordpress.org/rest-api/using-the-rest-api/authentication | developer.wordpress.org/advanced-administration/security/application-passwords | WORDPRESS_APPLICATION_PASSWORD password full memory [A-Za-z0-9]{24}
workato | Workato | docs.workato.com/workato-api/api-clients.html | app.workato.com | WORKATO_API_TOKEN access-token full memory wrkaus-[A-Za-z0-9_.-]{60,300}
workos | WorkOS | workos.com/docs/reference/authentication | dashboard.workos.com/api-keys | WORKOS_API_KEY api-key full memory *
worksnaps | Worksnaps | www.worksnaps.com/api.shtml | - | WORKSNAPS_API_TOKEN personal-token full memory [A-Za-z0-9]{40}
workstack | Workstack | workstack.io | - | WORKSTACK_API_KEY api-key full memory [0-9A-Za-z]{60}
worldcoinindex | WorldCoinIndex | www.worldcoinindex.com/apiservice | - | WORLDCOININDEX_API_KEY api-key read memory [A-Za-z0-9]{35}
worldweather,worldweatheronline | World Weather Online | www.worldweatheronline.com/weather-api | www.worldweatheronline.com/weather-api | WORLDWEATHER_API_KEY api-key read memory [0-9a-f]{31}
wpengine | WP Engine | wpengineapi.com | my.wpengine.com/profile/api_access | WPENGINE_API_TOKEN access-token full memory *
wrike | Wrike | developers.wrike.com/oauth-20-authorization | www.wrike.com/frontend/apps | WRIKE_ACCESS_TOKEN access-token full memory (?:ey[A-Za-z0-9_.-]{300,600}|[A-Za-z0-9]{64})
yahoo | Yahoo | developer.yahoo.com/oauth2/guide | developer.yahoo.com/apps | YAHOO_CLIENT_SECRET oauth-client-secret restricted memory [0-9a-f]{40}
yelp | Yelp | docs.developer.yelp.com/docs/fusion-authentication | www.yelp.com/developers/v3/manage_app | YELP_API_KEY api-key read memory [A-Za-z0-9_-]{128}
youneedabudget,ynab | YNAB | api.ynab.com | app.ynab.com/settings/developer | YNAB_ACCESS_TOKEN personal-token full memory [A-Za-z0-9_-]{43,64}
yousign | Yousign | developers.yousign.com/docs/authentication | yousign.app/auth/workspace/integrations/api | YOUSIGN_API_KEY api-key full memory [A-Za-z0-9]{32}
zendesk | Zendesk | developer.zendesk.com/api-reference/introduction/security-and-auth | support.zendesk.com/hc/en-us/articles/4408889192858 | ZENDESK_API_TOKEN api-key full memory [A-Za-z0-9]{40}
+ ZENDESK_CLIENT_SECRET oauth-client-secret full memory [0-9a-f]{64} words=secret
zenkit,zenkitapi | Zenkit | base.zenkit.com/docs/api | base.zenkit.com/profile | ZENKIT_API_KEY personal-token full memory *
zenrows | ZenRows | docs.zenrows.com | app.zenrows.com | ZENROWS_API_KEY api-key full memory [0-9a-f]{40}
zenscrape | Zenscrape | app.zenscrape.com/documentation | app.zenscrape.com | ZENSCRAPE_API_KEY api-key full memory uuid
zenserp | Zenserp | app.zenserp.com/documentation | app.zenserp.com | ZENSERP_API_KEY api-key full memory uuid
zeplin | Zeplin | docs.zeplin.dev/reference/authentication | app.zeplin.io/profile/developer | ZEPLIN_ACCESS_TOKEN personal-token full memory [A-Za-z0-9_.-]{300,400}
zerobounce | ZeroBounce | www.zerobounce.net/docs | www.zerobounce.net/members/API | ZEROBOUNCE_API_KEY api-key full memory [0-9a-z]{32}
zerotier | ZeroTier | docs.zerotier.com/api/central | my.zerotier.com/account | ZEROTIER_CENTRAL_TOKEN access-token full memory [A-Za-z0-9]{32}
zhipu,zhipuai,bigmodel | Zhipu AI | docs.bigmodel.cn | bigmodel.cn/usercenter/proj-mgmt/apikeys | ZHIPUAI_API_KEY api-key full memory [0-9a-f]{32}\.[A-Za-z0-9]{16}
zipapi | ZipAPI | zipapi.us/docs | - | ZIPAPI_API_KEY api-key read memory [0-9a-z]{32}
zipbooks | ZipBooks | developer.zipbooks.com | - | ZIPBOOKS_TOKEN access-token full memory *
zipcodeapi | ZipCodeAPI | www.zipcodeapi.com/API | www.zipcodeapi.com/MyAccount | ZIPCODEAPI_KEY api-key read memory [A-Za-z0-9]{64}
zipcodebase | Zipcodebase | app.zipcodebase.com/documentation | app.zipcodebase.com | ZIPCODEBASE_API_KEY api-key read memory uuid
zoho,zohocrm | Zoho | www.zoho.com/accounts/protocol/oauth.html | api-console.zoho.com | ZOHO_CLIENT_SECRET oauth-client-secret restricted memory [0-9a-f]{42} words=secret
+ ZOHO_ACCESS_TOKEN access-token restricted memory 1000\.[0-9a-f]{32}\.[0-9a-f]{32}
zonkafeedback,zonka | Zonka Feedback | apidocs.zonkafeedback.com | - | ZONKAFEEDBACK_TOKEN access-token full memory [A-Za-z0-9]{36}
zoom | Zoom | developers.zoom.us/docs/internal-apps/s2s-oauth | marketplace.zoom.us/user/build | ZOOM_CLIENT_SECRET oauth-client-secret full memory [A-Za-z0-9]{32} words=secret
+ ZOOM_API_SECRET api-key full memory [A-Za-z0-9]{36} words=apisecret
+ ZOOM_WEBHOOK_SECRET_TOKEN signing-secret restricted memory [A-Za-z0-9_-]{22} words=webhook
zulip,zulipchat | Zulip | zulip.com/api/http-headers | zulip.com/help/manage-a-bot | ZULIP_API_KEY api-key full memory [A-Za-z0-9]{32}
`;
