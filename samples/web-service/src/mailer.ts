const sendgridApiKey = '@@SENDGRID_API_KEY@@';

export async function sendReceipt(to: string, receipt: string): Promise<void> {
  await fetch('https://api.sendgrid.com/v3/mail/send', {
    method: 'POST',
    headers: { Authorization: `Bearer ${sendgridApiKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      personalizations: [{ to: [{ email: to }] }],
      from: { email: process.env.MAIL_FROM },
      subject: 'Your parcel is booked',
      content: [{ type: 'text/plain', value: `Receipt ${receipt}` }],
    }),
  });
}
