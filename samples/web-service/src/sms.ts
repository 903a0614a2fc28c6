const account = process.env.TWILIO_ACCOUNT_SID;

export async function announce(to: string, text: string): Promise<void> {
  const credentials = Buffer.from(`${account}:${process.env.TWILIO_AUTH_TOKEN}`).toString('base64');
  await fetch(`https://api.twilio.com/2010-04-01/Accounts/${account}/Messages.json`, {
    method: 'POST',
    headers: { Authorization: `Basic ${credentials}` },
    body: new URLSearchParams({ To: to, From: '+15005550006', Body: text }),
  });
}
