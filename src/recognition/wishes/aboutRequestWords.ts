/** What makes a sentence one about something else, for each thing that is said of a request. */
export interface AskedAboutSent {
  readonly of: 'sent' | 'when' | 'objects' | 'lost';
  readonly not: RegExp;
}

/** Numbers that are no receipt number, and what else is lost. */
export const OTHER_NUMBERS =
  /\b(?:phone|telephone|mobile|cell|whats ?app|passport|licen[cs]e|my number|account|bank|card|pin|chassis|frame|vin|engine|invoice|bill of lading|b\/l|bl|lot|stock|order|auction|customs|post ?code|zip|house|password|tax|id card|sim|otp|verification|confirmation code|leak\w*|hack\w*|stolen|policy|cookies?|staff|employee|laptop|usb|you (?:people |guys )?(?:have |had )?(?:lost|lose)|did you|have you|does jin|company)\b/u;
