/** See readServiceTable. */
export const table = String.raw`
  m3o | M3O | m3o.com/getting-started | m3o.com/account/keys | M3O_API_TOKEN access-token restricted memory *
  madkudu | MadKudu | developers.madkudu.com/rest-api | app.madkudu.com/settings/api-keys | MADKUDU_API_KEY api-key restricted memory [0-9a-f]{32}
  magicbell | MagicBell | www.magicbell.com/docs/api/authentication | app.magicbell.com | MAGICBELL_API_SECRET api-key full memory [A-Za-z0-9+/_-]{40} words=secret
  + MAGICBELL_API_KEY api-key public memory [0-9a-f]{40} not=secret pairs=MAGICBELL_API_SECRET
  magneticapp,magnetichq,magneticapi | Magnetic | developers.magnetichq.com | - | MAGNETIC_API_KEY api-key full memory *
  mailboxlayer | mailboxlayer | mailboxlayer.com/documentation | mailboxlayer.com/dashboard | MAILBOXLAYER_ACCESS_KEY api-key restricted memory [0-9a-f]{32}
  mailerlite | MailerLite | developers.mailerlite.com/docs/#authentication | dashboard.mailerlite.com/integrations/api | MAILERLITE_API_KEY api-key full memory [0-9a-f]{32}
  maileroo | Maileroo | maileroo.com/docs/email-api/introduction | app.maileroo.com | MAILEROO_API_KEY api-key restricted memory [0-9a-f]{64}
  mailjet,mj,mailjetbasicauth,mailjetsms | Mailjet | dev.mailjet.com/email/guides/getting-started | app.mailjet.com/account/apikeys | MJ_APIKEY_PRIVATE api-key full memory [0-9a-f]{32} not=public
  + MJ_APIKEY_PUBLIC api-key unknown memory [0-9a-f]{32} words=public
  mailmodo | Mailmodo | www.mailmodo.com/developers | manage.mailmodo.com/app/settings/apikey | MAILMODO_API_KEY api-key full memory (?:[A-Z0-9]{7}-){3}[A-Z0-9]{7}
  mailsac | Mailsac | mailsac.com/docs/api | mailsac.com/api-keys | MAILSAC_API_KEY api-key full memory k_[A-Za-z0-9]{30,80}
  mailtrap | Mailtrap | api-docs.mailtrap.io/docs/mailtrap-api-docs/ZG9jOjI3MTgwODk4-overview | mailtrap.io/api-tokens | MAILTRAP_API_KEY api-key restricted memory [0-9a-f]{32}
  mapquest | MapQuest | developer.mapquest.com/documentation | developer.mapquest.com/user/me/apps | MAPQUEST_API_KEY api-key restricted memory [A-Za-z0-9]{32}
  marketstack | marketstack | marketstack.com/documentation | marketstack.com/dashboard | MARKETSTACK_ACCESS_KEY api-key restricted memory [0-9a-f]{32}
  mattermost | Mattermost | developers.mattermost.com/integrate/reference/personal-access-token | docs.mattermost.com/develop/api.html | MATTERMOST_TOKEN personal-token full memory [a-z0-9]{26}
  mavenlink,kantata | Kantata | developer.kantata.com/kantata/specification/overview | app.mavenlink.com/oauth/applications | MAVENLINK_TOKEN access-token full memory [0-9a-f]{64}
  maxmind | MaxMind | dev.maxmind.com/geoip/docs/web-services | www.maxmind.com/en/accounts/current/license-key | MAXMIND_LICENSE_KEY api-key restricted memory [A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk|[A-Za-z0-9]{16}
  meaningcloud | MeaningCloud | learn.meaningcloud.com/developer | www.meaningcloud.com/developer/account/subscriptions | MEANINGCLOUD_LICENSE_KEY api-key restricted memory [0-9a-f]{32}
  mediastack | mediastack | mediastack.com/documentation | mediastack.com/dashboard | MEDIASTACK_ACCESS_KEY api-key restricted memory [0-9a-f]{32}
  meistertask | MeisterTask | developers.meistertask.com/docs/authentication | www.mindmeister.com/api | MEISTERTASK_ACCESS_TOKEN access-token full memory [A-Za-z0-9_-]{43}
  meraki,ciscomeraki | Cisco Meraki | developer.cisco.com/meraki/api-v1/authorization | dashboard.meraki.com | MERAKI_DASHBOARD_API_KEY api-key full memory [0-9a-f]{40}
  mergify | Mergify | docs.mergify.com/api | dashboard.mergify.com | MERGIFY_TOKEN access-token restricted memory *
  mesibo | mesibo | docs.mesibo.com/api/backend-api | console.mesibo.com | MESIBO_APP_TOKEN access-token full memory [a-z0-9]{60,70}
  messagebird,birdapi | MessageBird | developers.messagebird.com/api/#authentication | dashboard.messagebird.com/en/developers/access | MESSAGEBIRD_API_KEY api-key full memory (?:live_|test_)?[A-Za-z0-9]{25}
  metaapi | MetaApi | metaapi.cloud/docs/client/quickStart | app.metaapi.cloud/token | METAAPI_TOKEN access-token full memory *
  metabase | Metabase | www.metabase.com/docs/latest/people-and-groups/api-keys | - | METABASE_API_KEY api-key restricted memory mb_[A-Za-z0-9+/]{40,48}={0,2} not=session
  + METABASE_SESSION_TOKEN session-token full memory uuid words=session
  metrilo | Metrilo | developers.metrilo.com | - | METRILO_API_SECRET api-key full memory [0-9a-f]{16}
  midtrans | Midtrans | docs.midtrans.com/docs/access-keys | dashboard.midtrans.com/settings/config_info | MIDTRANS_SERVER_KEY api-key full memory (?:SB-)?Mid-server-[A-Za-z0-9_-]{20,30} not=client
  + MIDTRANS_CLIENT_KEY api-key public memory (?:SB-)?Mid-client-[A-Za-z0-9_-]{14,30} not=server
  mindmeister | MindMeister | developers.mindmeister.com/docs/authentication | www.mindmeister.com/api | MINDMEISTER_ACCESS_TOKEN access-token full memory [A-Za-z0-9_-]{43}
  minimax | MiniMax | platform.minimax.io/docs/api-reference/text-intro | platform.minimax.io/user-center/basic-information/interface-key | MINIMAX_API_KEY api-key full memory *
  miro,miroapi | Miro | developers.miro.com/docs/getting-started-with-oauth | miro.com/app/settings/user-profile/apps | MIRO_ACCESS_TOKEN access-token restricted memory (?:eyJ[A-Za-z0-9._-]{5,60}_)?[A-Za-z0-9_-]{27} not=secret
  + MIRO_CLIENT_SECRET oauth-client-secret restricted memory [A-Za-z0-9]{32} words=secret
  mistral,mistralai | Mistral AI | docs.mistral.ai/getting-started/quickstart | console.mistral.ai/api-keys | MISTRAL_API_KEY api-key full memory [A-Za-z0-9]{32}
  mite,miteapp | mite | mite.de/en/api | - | MITE_API_KEY api-key full memory [0-9a-f]{15,16}
  mixmax | Mixmax | developer.mixmax.com/reference/getting-started-with-the-api | app.mixmax.com/dashboard/settings/personal/integrations | MIXMAX_API_TOKEN access-token full memory uuid
  mixpanel | Mixpanel | developer.mixpanel.com/reference/authentication | mixpanel.com/settings/project | MIXPANEL_API_SECRET api-key read memory [0-9a-f]{32} words=secret not=service
  + MIXPANEL_SERVICE_ACCOUNT_SECRET service-account restricted memory [A-Za-z0-9]{32} words=service
  + MIXPANEL_TOKEN api-key public memory [0-9a-f]{32} words=token
  mockaroo | Mockaroo | www.mockaroo.com/docs | www.mockaroo.com/users/edit | MOCKAROO_API_KEY api-key restricted memory [0-9a-f]{8}
  moderationapi | Moderation API | docs.moderationapi.com | dash.moderationapi.com | MODERATION_API_KEY api-key restricted memory *
  monday,mondaycom | monday.com | developer.monday.com/api-reference/docs/authentication | monday.com/developers/apps | MONDAY_API_TOKEN personal-token full memory * not=signing,client
  + MONDAY_SIGNING_SECRET signing-secret restricted memory [0-9a-f]{32} words=signing,client
  mongodb,mongo,mongodbatlas,mongoatlas | MongoDB | www.mongodb.com/docs/atlas/configure-api-access | cloud.mongodb.com | MONGODB_ATLAS_PRIVATE_KEY api-key full memory uuid words=private,atlas not=client
  + MONGODB_ACCESS_TOKEN access-token restricted memory *
  + MONGODB_ATLAS_CLIENT_SECRET service-account restricted memory (?:mdb_sa_sk_)[A-Za-z0-9_-]{30,80} words=client,secret
  monkeylearn | MonkeyLearn | monkeylearn.com/api/v3/#authentication | app.monkeylearn.com/main/my-account/tab/api-keys | MONKEYLEARN_API_KEY api-key restricted memory [0-9a-f]{40}
  moonclerk | MoonClerk | github.com/moonclerk/developer | app.moonclerk.com/settings/api | MOONCLERK_API_KEY api-key read memory [0-9a-f]{32}
  moonpay | MoonPay | dev.moonpay.com/docs/on-ramp-get-api-keys | dashboard.moonpay.com/developers | MOONPAY_SECRET_KEY api-key full memory * not=webhook,publishable
  + MOONPAY_WEBHOOK_KEY signing-secret restricted memory wk_(?:live|test)_[A-Za-z0-9]{20,50} words=webhook
  moosend | Moosend | docs.moosend.com/developers/api-documentation/en/index-en.html | - | MOOSEND_API_KEY api-key full memory uuid
  moralis | Moralis | docs.moralis.com/web3-data-api/evm/get-your-api-key | admin.moralis.com/api-keys | MORALIS_API_KEY api-key restricted memory *
  mrticktock | MrTickTock | mrticktock.com/api | - | MRTICKTOCK_API_KEY api-key full memory *
  mux,muxvideo | Mux | www.mux.com/docs/core/make-api-requests | dashboard.mux.com/settings/access-tokens | MUX_TOKEN_SECRET api-key restricted memory [A-Za-z0-9+/]{75} words=secret not=webhook
  + MUX_WEBHOOK_SECRET signing-secret restricted memory [a-z0-9]{32} words=webhook
  myintervals,intervals | Intervals | www.myintervals.com/api/authentication.php | - | MYINTERVALS_API_TOKEN access-token full memory [a-z0-9]{11}
  nasa,nasaapi | NASA | api.nasa.gov | api.nasa.gov | NASA_API_KEY api-key read memory [A-Za-z0-9]{40}
  nasdaqdatalink,quandl,nasdaq | Nasdaq Data Link | docs.data.nasdaq.com/docs/getting-started | data.nasdaq.com/account/profile | NASDAQ_DATA_LINK_API_KEY api-key read memory [A-Za-z0-9_-]{20}
  nethunt | NetHunt CRM | nethunt.com/integration-api | nethunt.com | NETHUNT_API_KEY api-key full memory uuid
  netsuite | NetSuite | docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html | - | NETSUITE_TOKEN_SECRET access-token restricted memory [0-9a-f]{64} words=token
  + NETSUITE_CONSUMER_SECRET oauth-client-secret restricted memory [0-9a-f]{64} words=consumer,client
  neutrinoapi | Neutrino | www.neutrinoapi.com/api/api-basics | www.neutrinoapi.com/account/manage | NEUTRINO_API_KEY api-key restricted memory [A-Za-z0-9]{48}
  newsapi,newsapiorg | News API | newsapi.org/docs/authentication | newsapi.org/account | NEWS_API_KEY api-key read memory [0-9a-f]{32}
  newscatcher,newscatcherapi | NewsCatcher | www.newscatcherapi.com/docs | app.newscatcherapi.com | NEWSCATCHER_API_KEY api-key read memory [A-Za-z0-9_-]{43}
  nexmo | Nexmo | developer.vonage.com/en/getting-started/concepts/authentication | dashboard.nexmo.com/settings | NEXMO_API_SECRET api-key full memory [A-Za-z0-9]{16} words=secret
  + NEXMO_API_KEY api-key unknown memory [0-9a-f]{8} not=secret pairs=NEXMO_API_SECRET
  nftport | NFTPort | docs.nftport.xyz | dashboard.nftport.xyz | NFTPORT_API_KEY api-key restricted memory uuid
  ngrok | ngrok | ngrok.com/docs/agent/#authtokens | dashboard.ngrok.com/get-started/your-authtoken | NGROK_AUTHTOKEN access-token restricted memory [0-9][A-Za-z0-9]{20,32}_[A-Za-z0-9]{15,25} not=api
  + NGROK_API_KEY api-key full memory [0-9][A-Za-z0-9]{20,32}_[A-Za-z0-9]{15,25} words=api
  nicereply | Nicereply | www.nicereply.com/api | - | NICEREPLY_API_KEY api-key full memory [0-9a-f]{40}
  nimble,nimblecrm | Nimble | nimble.readthedocs.io/en/latest/obtaining_key.html | app.nimble.com/#app/settings/tokens | NIMBLE_API_TOKEN personal-token full memory [A-Za-z0-9]{30}
  noticeable | Noticeable | docs.noticeable.io | - | NOTICEABLE_API_KEY api-key full memory [A-Za-z0-9]{20}
  nozbeteams,nozbe | Nozbe | nozbe.help/advancedfeatures/api | - | NOZBE_API_TOKEN personal-token full memory *
  numverify | numverify | numverify.com/documentation | numverify.com/dashboard | NUMVERIFY_ACCESS_KEY api-key restricted memory [0-9A-Za-z]{32}
  nutritionix | Nutritionix | docx.syndigo.com/developers/docs/getting-started | developer.nutritionix.com/admin/access_details | NUTRITIONIX_APP_KEY api-key restricted memory [0-9a-f]{32}
  nytimes,nyt | New York Times | developer.nytimes.com/get-started | developer.nytimes.com/my-apps | NYTIMES_API_KEY api-key read memory [A-Za-z0-9]{32} not=secret
  oanda | OANDA | developer.oanda.com/rest-live-v20/authentication | www.oanda.com/demo-account/tpa/personal_token | OANDA_ACCESS_TOKEN personal-token full memory [0-9a-f]{32}-[0-9a-f]{32}
  ollama | Ollama | docs.ollama.com/cloud | ollama.com/settings/keys | OLLAMA_API_KEY api-key full memory [0-9a-f]{32}\.[A-Za-z0-9_-]{24}
  omnisend | Omnisend | api-docs.omnisend.com/reference/intro | app.omnisend.com/integrations/api-keys | OMNISEND_API_KEY api-key full memory [0-9a-f]{24}-[A-Za-z0-9]{40,60}
  onedesk | OneDesk | www.onedesk.com/dev | - | ONEDESK_API_KEY api-key full memory *
  onelogin | OneLogin | developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials | - | ONELOGIN_CLIENT_SECRET oauth-client-secret full memory [0-9a-f]{64} words=secret
  + ONELOGIN_ACCESS_TOKEN access-token restricted memory [0-9a-f]{64} words=token
  onepagecrm | OnePageCRM | developer.onepagecrm.com/api | app.onepagecrm.com/app/api | ONEPAGECRM_API_KEY api-key full memory [A-Za-z0-9+/]{43}=
  onfleet | Onfleet | docs.onfleet.com/reference/authentication | onfleet.com/dashboard#/settings/api | ONFLEET_API_KEY api-key full memory [0-9a-f]{32}
  oopspam | OOPSpam | www.oopspam.com/docs | app.oopspam.com | OOPSPAM_API_KEY api-key restricted memory [A-Za-z0-9]{40}
  opencagedata,opencage | OpenCage | opencagedata.com/api | opencagedata.com/dashboard | OPENCAGE_API_KEY api-key restricted memory [0-9a-f]{32}
  openuv | OpenUV | www.openuv.io/uvindex | www.openuv.io/dashboard | OPENUV_ACCESS_TOKEN api-key restricted memory openuv-[a-z0-9]{15,24}-io|[0-9a-f]{32}
  openvpn,openvpncloud,cloudconnexa | OpenVPN | openvpn.net/cloud-docs/developer/api-authentication.html | - | OPENVPN_CLOUD_CLIENT_SECRET oauth-client-secret full memory [A-Za-z0-9]{64} words=secret
  openweather,openweathermap,owm | OpenWeather | openweathermap.org/appid | home.openweathermap.org/api_keys | OPENWEATHER_API_KEY api-key read memory [0-9a-f]{32}
  optimizely | Optimizely | docs.developers.optimizely.com/web-experimentation/docs/rest-api-getting-started | app.optimizely.com/v2/profile/api | OPTIMIZELY_API_TOKEN personal-token full memory 2:[A-Za-z0-9_-]{40,64}
  overloop | Overloop | apidoc.overloop.com | - | OVERLOOP_API_KEY api-key full memory [A-Za-z0-9_-]{50}
  ovh,ovhcloud | OVHcloud | help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api | www.ovh.com/auth/api | OVH_APPLICATION_SECRET api-key restricted memory [A-Za-z0-9]{32} words=secret
  + OVH_CONSUMER_KEY access-token restricted memory [A-Za-z0-9]{32} words=consumer
  + OVH_APPLICATION_KEY api-key unknown memory [A-Za-z0-9]{16} not=secret,consumer pairs=OVH_APPLICATION_SECRET
  owlbot | OwlBot | owlbot.info | owlbot.info | OWLBOT_API_TOKEN access-token read memory [0-9a-f]{40}
`;
