/** A value that nobody may alter, in none of its parts. */
export type Constant<Value> = Value extends object ? { readonly [Key in keyof Value]: Constant<Value[Key]> } : Value;
