/** See readServiceTable. */
export const table = String.raw`
  happyscribe | Happy Scribe | dev.happyscribe.com | www.happyscribe.com/v2/account | HAPPYSCRIBE_API_KEY api-key full memory *
  harvest,harvestapp | Harvest | help.getharvest.com/api-v2/authentication-api/authentication/authentication | id.getharvest.com/developers | HARVEST_ACCESS_TOKEN personal-token full memory (?:[0-9]{5,8}\.(?:pt|at)\.)?[A-Za-z0-9_-]{85,98}
  hellosign,dropboxsign | Dropbox Sign | developers.hellosign.com/api/reference/authentication | app.hellosign.com/home/myAccount#api | HELLOSIGN_API_KEY api-key full memory [0-9a-f]{64}
  helpcrunch | HelpCrunch | docs.helpcrunch.com/en/rest-api-v1/authentication-v1 | - | HELPCRUNCH_API_KEY api-key full memory *
  helpscout | Help Scout | developer.helpscout.com/mailbox-api/overview/authentication | secure.helpscout.net/users/my-apps | HELPSCOUT_APP_SECRET oauth-client-secret full memory [A-Za-z0-9]{32} words=secret
  + HELPSCOUT_API_KEY api-key full memory [0-9a-f]{40}
  hereapi,heremaps,hereaccess,hererest | HERE | www.here.com/docs/bundle/identity-and-access-management-developer-guide | platform.here.com/admin/apps | HERE_API_KEY api-key restricted memory [A-Za-z0-9_-]{43} not=secret
  + HERE_ACCESS_KEY_SECRET signing-secret full memory [A-Za-z0-9_-]{86} words=secret
  hetzner,hcloud,hetznercloud | Hetzner | docs.hetzner.cloud/reference/cloud#authentication | console.hetzner.com | HCLOUD_TOKEN access-token full memory [A-Za-z0-9]{64}
  highnote | Highnote | docs.highnote.com/docs/developers/api/authentication | dashboard.highnote.com/settings/api-keys | HIGHNOTE_API_KEY api-key full memory *
  hive,hivehq,thehive | Hive | developers.hive.com/reference/authentication | - | HIVE_API_KEY api-key full memory *
  hiveage | Hiveage | www.hiveage.com/api | - | HIVEAGE_API_KEY api-key full memory [A-Za-z0-9_-]{20}
  holidayapi | Holiday API | holidayapi.com/docs | holidayapi.com/dashboard | HOLIDAY_API_KEY api-key read memory uuid
  holistics,holistic | Holistics | docs.holistics.io/api/v2#section/Authentication | - | HOLISTICS_API_KEY api-key full memory *
  honeybadger | Honeybadger | docs.honeybadger.io/api/getting-started | app.honeybadger.io/users/edit | HONEYBADGER_API_KEY api-key write memory (?:hb[a-z]_)?[A-Za-z0-9]{8,40}
  hostio | host.io | host.io/docs | host.io/dashboard | HOSTIO_API_KEY api-key read memory [0-9a-f]{14}
  html2pdf,html2pdfapp | html2pdf.app | html2pdf.app/documentation | dash.html2pdf.app | HTML2PDF_API_KEY api-key restricted memory [A-Za-z0-9]{64}
  humanity | Humanity | platform.humanity.com/reference/authentication | - | HUMANITY_APP_SECRET oauth-client-secret restricted memory [0-9a-f]{40} words=secret
  + HUMANITY_ACCESS_TOKEN access-token full memory [0-9a-f]{40}
  hunter,hunterio | Hunter | hunter.io/api-documentation/v2 | hunter.io/api-keys | HUNTER_API_KEY api-key restricted memory [0-9a-f]{40}
  hybiscus | Hybiscus | docs.hybiscus.dev/authentication | cloud.hybiscus.dev | HYBISCUS_API_KEY api-key restricted memory [A-Za-z0-9_-]{43}
  hygraph,graphcms | Hygraph | hygraph.com/docs/api-reference/basics/authorization | app.hygraph.com | HYGRAPH_TOKEN access-token restricted memory *
  hypertrack | HyperTrack | developer.hypertrack.com/docs/apis/apis-guide | dashboard.hypertrack.com/setup | HYPERTRACK_SECRET_KEY api-key full memory [A-Za-z0-9_-]{54} words=secret
  ibm,ibmcloud,ibmcloudiam,ibmclouduser,bluemix | IBM Cloud | cloud.ibm.com/docs/account?topic=account-userapikey | cloud.ibm.com/iam/apikeys | IBMCLOUD_API_KEY api-key full memory [A-Za-z0-9_-]{44}
  iconfinder | Iconfinder | developer.iconfinder.com/reference/authentication | www.iconfinder.com/account/applications | ICONFINDER_API_KEY api-key restricted memory [A-Za-z0-9]{64}
  iexcloud,iexapis,iex | IEX Cloud | iexcloud.io/docs/api | iexcloud.io/console/tokens | IEX_TOKEN api-key full memory T?sk_[0-9a-f]{32}
  + IEX_PUBLISHABLE_TOKEN api-key public memory T?pk_[0-9a-f]{32}
  imagekit | ImageKit | imagekit.io/docs/api-keys | imagekit.io/dashboard/developer/api-keys | IMAGEKIT_PRIVATE_KEY api-key full memory private_[A-Za-z0-9+/]{26,28}=?
  + IMAGEKIT_PUBLIC_KEY api-key public memory public_[A-Za-z0-9+/]{26,28}=?
  imagga | Imagga | docs.imagga.com/#authentication | imagga.com/profile/dashboard | IMAGGA_API_SECRET api-key full memory [0-9a-f]{32} words=secret
  + IMAGGA_API_KEY api-key unknown memory acc_[0-9a-f]{15} not=secret pairs=IMAGGA_API_SECRET
  impalatravel,impalaapi | Impala | docs.impala.travel | - | IMPALA_API_KEY api-key full memory *
  influxdb,influx,influxdata | InfluxDB | docs.influxdata.com/influxdb/v2/admin/tokens | docs.influxdata.com/influxdb/v2/admin/tokens/delete-token | INFLUXDB_TOKEN access-token restricted memory [A-Za-z0-9_-]{86}==
  infobip | Infobip | www.infobip.com/docs/essentials/api-essentials/api-authentication | portal.infobip.com/dev/api-keys | INFOBIP_API_KEY api-key full memory [0-9a-f]{32}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}
  infomaniak | Infomaniak | developer.infomaniak.com/getting-started | manager.infomaniak.com/v3/ng/accounts/token/list | INFOMANIAK_TOKEN access-token restricted memory *
  infura | Infura | docs.metamask.io/services/get-started/infura | app.infura.io | INFURA_API_KEY api-key restricted memory [0-9a-f]{32} not=secret pairs=INFURA_API_KEY_SECRET
  + INFURA_API_KEY_SECRET api-key full memory [0-9a-f]{32}|[A-Za-z0-9+/]{50,60}={0,2} words=secret
  insightly | Insightly | api.insightly.com/v3.1/Help#!/Overview/Authentication | - | INSIGHTLY_API_KEY api-key full memory uuid
  instabot | Instabot | docs.instabot.io | app.instabot.io | INSTABOT_API_KEY api-key full memory [A-Za-z0-9+/]{43}=
  instamojo | Instamojo | docs.instamojo.com/reference/generate-access-token | www.instamojo.com/integrations | INSTAMOJO_AUTH_TOKEN access-token full memory (?:test_)?[0-9a-f]{27,32} words=auth,token
  + INSTAMOJO_CLIENT_SECRET oauth-client-secret full memory [A-Za-z0-9]{100,128} words=secret
  + INSTAMOJO_API_KEY api-key unknown memory (?:test_)?[0-9a-f]{27,32} not=auth,token
  instantly | Instantly | developer.instantly.ai/api/v2 | app.instantly.ai/app/settings/integrations | INSTANTLY_API_KEY api-key full memory *
  interseller | Interseller | interseller.readme.io/reference/introduction | interseller.io/settings | INTERSELLER_API_KEY api-key full memory *
  intrinio | Intrinio | docs.intrinio.com/documentation/web_api/authentication | account.intrinio.com/account/keys | INTRINIO_API_KEY api-key read memory *
  invoiceocean | InvoiceOcean | app.invoiceocean.com/api | - | INVOICEOCEAN_API_TOKEN access-token full memory *
  ip2location | IP2Location | www.ip2location.io/ip2location-documentation | www.ip2location.io/dashboard | IP2LOCATION_API_KEY api-key restricted memory [0-9A-Fa-f]{32}
  ipapi | ipapi | ipapi.com/documentation | ipapi.com/dashboard | IPAPI_ACCESS_KEY api-key restricted memory [0-9A-Za-z]{32}
  ipdata | ipdata | docs.ipdata.co/docs/getting-started | dashboard.ipdata.co | IPDATA_API_KEY api-key restricted memory [0-9a-f]{56}
  ipgeolocation | ipgeolocation | ipgeolocation.io/documentation.html | app.ipgeolocation.io | IPGEOLOCATION_API_KEY api-key restricted memory [0-9a-f]{32}
  ipify,geoipify,geoipifi | ipify | geo.ipify.org/docs | geo.ipify.org | IPIFY_API_KEY api-key restricted memory at_[A-Za-z0-9]{29}
  ipinfo | IPinfo | ipinfo.io/developers | ipinfo.io/account/token | IPINFO_TOKEN access-token restricted memory [0-9a-f]{14}
  ipinfodb | IPInfoDB | www.ipinfodb.com/api | www.ipinfodb.com/account | IPINFODB_API_KEY api-key restricted memory [0-9a-f]{64}
  ipquality,ipqualityscore,ipqs | IPQualityScore | www.ipqualityscore.com/documentation/overview | www.ipqualityscore.com/user/settings | IPQUALITYSCORE_API_KEY api-key restricted memory [A-Za-z0-9]{32}
  ipstack | ipstack | ipstack.com/documentation | ipstack.com/dashboard | IPSTACK_ACCESS_KEY api-key restricted memory [0-9A-Za-z]{32}
  iterable | Iterable | support.iterable.com/hc/en-us/articles/360043464871 | app.iterable.com/settings/apiKeys | ITERABLE_API_KEY api-key restricted memory [0-9a-f]{32}
  jenkins | Jenkins | www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients | - | JENKINS_API_TOKEN personal-token full memory 11[0-9a-f]{32}|[0-9a-f]{32}
  jotform | Jotform | api.jotform.com/docs | www.jotform.com/myaccount/api | JOTFORM_API_KEY api-key full memory [0-9a-f]{32}
  jupiterone,j1 | JupiterOne | docs.jupiterone.io/reference | - | JUPITERONE_API_KEY api-key full memory *
  juro | Juro | api-docs.juro.com | - | JURO_API_KEY api-key full memory *
  kagi | Kagi | help.kagi.com/kagi/api/overview.html | kagi.com/settings/api | KAGI_API_KEY api-key full memory [A-Za-z0-9_-]{9,13}\.[A-Za-z0-9_-]{43}
  kanbantool,kanban | Kanban Tool | kanbantool.com/developer/api-v3 | - | KANBANTOOL_API_TOKEN personal-token full memory *
  karmacrm | karmaCRM | www.karmacrm.com/developer/apis | - | KARMACRM_API_TOKEN access-token full memory [A-Za-z0-9]{20}
  keenio,keen | Keen | keen.io/docs/access/access-keys | keen.io/projects | KEEN_WRITE_KEY api-key restricted memory [0-9A-Fa-f]{64}|[0-9A-Fa-f]{128,256}
  kickbox | Kickbox | docs.kickbox.com/docs/using-the-api | app.kickbox.com/settings/keys | KICKBOX_API_KEY api-key restricted memory (?:live|test)_[0-9a-f]{64}
  kimi,moonshot,moonshotai,kimiai | Kimi | platform.moonshot.ai/docs/api/chat | platform.moonshot.ai/console/api-keys | MOONSHOT_API_KEY api-key full memory sk-[A-Za-z0-9]{48}
  klaviyo | Klaviyo | developers.klaviyo.com/en/docs/authenticate_ | www.klaviyo.com/settings/account/api-keys | KLAVIYO_API_KEY api-key restricted memory pk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34}
  klingai,kling | Kling AI | app.klingai.com/global/dev/document-api | app.klingai.com/global/dev/api-key | KLING_SECRET_KEY api-key full memory [A-Za-z0-9]{32} words=secret
  + KLING_ACCESS_KEY api-key unknown memory [A-Za-z0-9]{32} words=access pairs=KLING_SECRET_KEY
  klipfolio | Klipfolio | apidocs.klipfolio.com/reference/authentication | app.klipfolio.com/profile | KLIPFOLIO_API_KEY api-key full memory [0-9a-f]{40}
  knapsackpro,knapsack | Knapsack Pro | docs.knapsackpro.com/ruby/reference | knapsackpro.com/dashboard | KNAPSACK_PRO_TEST_SUITE_TOKEN ci-token restricted memory [0-9a-f]{32}
  kontent,kenticokontent | Kontent.ai | kontent.ai/learn/docs/apis/openapi/management-api-v2 | app.kontent.ai | KONTENT_MANAGEMENT_API_KEY api-key restricted memory *
  kraken | Kraken | docs.kraken.com/api/docs/guides/spot-rest-auth | www.kraken.com/u/security/api | KRAKEN_PRIVATE_KEY signing-secret full memory [A-Za-z0-9+/]{86}== words=private,secret
  + KRAKEN_API_KEY api-key unknown memory [A-Za-z0-9+/]{56} not=private,secret pairs=KRAKEN_PRIVATE_KEY
  kucoin | KuCoin | www.kucoin.com/docs/basic-info/connection-method/authentication/creating-a-request | www.kucoin.com/account/api | KUCOIN_API_SECRET signing-secret full memory uuid words=secret
  + KUCOIN_API_KEY api-key unknown memory [0-9a-f]{24} not=secret,pass pairs=KUCOIN_API_SECRET
  kylas | Kylas | docs.kylas.io | app.kylas.io | KYLAS_API_KEY api-key full memory [0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}:[0-9]{1,7}
  lalamove | Lalamove | developers.lalamove.com/#authentication | partnerportal.lalamove.com | LALAMOVE_API_SECRET signing-secret full memory * words=secret
  + LALAMOVE_API_KEY api-key unknown memory * not=secret pairs=LALAMOVE_API_SECRET
  languagelayer | languagelayer | languagelayer.com/documentation | languagelayer.com/dashboard | LANGUAGELAYER_ACCESS_KEY api-key restricted memory [0-9a-f]{32}
  larksuite,lark,feishu | Lark | open.larksuite.com/document/server-docs/api-call-guide/calling-process/get-access-token | open.larksuite.com/app | LARK_APP_SECRET oauth-client-secret full memory [A-Za-z0-9]{32} words=secret
  + LARK_ACCESS_TOKEN access-token restricted memory [tuar]-[A-Za-z0-9_.-]{20,200} not=secret
  leadfeeder | Leadfeeder | docs.leadfeeder.com/api | app.leadfeeder.com/settings/api-tokens | LEADFEEDER_API_TOKEN access-token read memory [A-Za-z0-9_-]{43}
  lemlist | lemlist | developer.lemlist.com/api-reference/getting-started/authentication | app.lemlist.com/settings/integrations | LEMLIST_API_KEY api-key full memory [0-9a-f]{32}
  lemonsqueezy | Lemon Squeezy | docs.lemonsqueezy.com/api/getting-started/requests | app.lemonsqueezy.com/settings/api | LEMONSQUEEZY_API_KEY api-key full memory * not=webhook,signing
  + LEMONSQUEEZY_WEBHOOK_SECRET signing-secret restricted memory * words=webhook,signing
  lendflow | Lendflow | docs.lendflow.com | - | LENDFLOW_API_KEY api-key full memory *
  lessannoyingcrm | Less Annoying CRM | www.lessannoyingcrm.com/help/topic/API_Authentication | account.lessannoyingcrm.com/app/Settings/Api | LESSANNOYINGCRM_API_KEY api-key full memory *
  lexigram | Lexigram | docs.lexigram.io | - | LEXIGRAM_API_KEY api-key restricted memory *
  lighton,paradigm | LightOn | paradigm.lighton.ai/docs | - | LIGHTON_API_KEY api-key full memory *
  linemessaging,linechannel,linebot,lineapi | LINE Messaging API | developers.line.biz/en/docs/messaging-api/channel-access-tokens | developers.line.biz/console | LINE_CHANNEL_ACCESS_TOKEN access-token full memory [A-Za-z0-9+/]{165,180}={0,2} not=secret
  + LINE_CHANNEL_SECRET signing-secret restricted memory [0-9a-f]{32} words=secret
  linenotify | LINE Notify | notify-bot.line.me/doc | notify-bot.line.me/my | LINE_NOTIFY_TOKEN access-token write memory [A-Za-z0-9]{43}
  linkpreview | LinkPreview | docs.linkpreview.net | my.linkpreview.net | LINKPREVIEW_API_KEY api-key restricted memory [0-9a-f]{32}
  linode,akamailinode | Linode | techdocs.akamai.com/linode-api/reference/get-started | cloud.linode.com/profile/tokens | LINODE_TOKEN personal-token restricted memory [0-9a-f]{64}
  liveagent | LiveAgent | support.liveagent.com/911737-API-v3 | - | LIVEAGENT_API_KEY api-key full memory [0-9a-f]{32}|[A-Za-z0-9]{32}
  livechat | LiveChat | platform.text.com/docs/authorization/agent-authorization | platform.text.com/console/tools/personal-access-tokens | LIVECHAT_PAT personal-token restricted memory (?:dal|fra|us|eu)[:_-][A-Za-z0-9_-]{20,80}|[0-9a-f]{32}
  livestorm | Livestorm | developers.livestorm.co/docs/authentication | app.livestorm.co/#/settings | LIVESTORM_API_TOKEN access-token restricted memory *
  loadmill | Loadmill | docs.loadmill.com/integrations/api-tokens | app.loadmill.com/app/user/settings | LOADMILL_API_TOKEN access-token full memory *
  locationiq | LocationIQ | docs.locationiq.com/docs/authentication | my.locationiq.com/dashboard | LOCATIONIQ_ACCESS_TOKEN api-key restricted memory pk\.[0-9a-f]{32}
  logdna,mezmo | Mezmo | docs.mezmo.com/docs/ingestion-key | app.mezmo.com/manage/api-keys | LOGDNA_INGESTION_KEY api-key write memory [0-9a-f]{32}
  loggly | Loggly | documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm | - | LOGGLY_TOKEN access-token write memory uuid
  loginradius | LoginRadius | www.loginradius.com/docs/developer/howto/get-api-key-and-secret | dashboard.loginradius.com/configuration | LOGINRADIUS_API_SECRET api-key full memory uuid words=secret
  + LOGINRADIUS_API_KEY api-key public memory uuid not=secret pairs=LOGINRADIUS_API_SECRET
  logzio | Logz.io | docs.logz.io/docs/user-guide/admin/authentication-tokens | app.logz.io/#/dashboard/settings/manage-tokens/api | LOGZIO_API_TOKEN access-token full memory uuid words=api
  + LOGZIO_SHIPPING_TOKEN access-token write memory [A-Za-z]{32} not=api
  lokalise,lokalisetoken | Lokalise | developers.lokalise.com/reference/api-authentication | app.lokalise.com/profile#apitokens | LOKALISE_API_TOKEN personal-token full memory [0-9a-f]{40}
  looker,lookersdk | Looker | cloud.google.com/looker/docs/api-auth | - | LOOKERSDK_CLIENT_SECRET oauth-client-secret full memory [A-Za-z0-9]{24} words=secret
  + LOOKER_API_TOKEN access-token restricted memory *
  loyverse | Loyverse | developer.loyverse.com/docs | r.loyverse.com/dashboard/#/accesstokens | LOYVERSE_ACCESS_TOKEN access-token full memory [0-9a-f]{32}
  lunchmoney | Lunch Money | lunchmoney.dev/#authentication | my.lunchmoney.app/developers | LUNCHMONEY_ACCESS_TOKEN access-token full memory [0-9a-f]{50}
  luno | Luno | www.luno.com/en/developers/api#tag/Authentication | www.luno.com/wallet/security/api_keys | LUNO_API_KEY_SECRET api-key restricted memory [A-Za-z0-9_-]{43} words=secret
  + LUNO_API_KEY_ID api-key unknown memory [a-z0-9]{13,14} not=secret pairs=LUNO_API_KEY_SECRET
`;
