import Stripe from 'stripe';

const stripe = new Stripe('@@STRIPE_SECRET_KEY@@');

/** Charges a customer. `amount` in cents; returns the id of the payment. */
export async function charge(amount: number, customer: string): Promise<string> {
  const payment = await stripe.paymentIntents.create({ amount, customer, currency: 'eur', confirm: true });
  return payment.id;
}
