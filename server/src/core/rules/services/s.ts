/** See readServiceTable. */
export const table = String.raw`
`;
