export function Tracking({ place }: { place: string }) {
  const source = `https://maps.googleapis.com/maps/api/staticmap?center=${place}&key=@@GOOGLE_MAPS_API_KEY@@`;
  return <img src={source} alt={`Map of ${place}`} />;
}
