/** What orders, invoices, cars and shipments have numbers of, as patterns over folded text. */
export const PAPERS_IN_ENGLISH =
  '(?:pro ?forma|invoice|inv|order|purchase|po|receipt|chassis|frame|vin|vehicle|engine|car|b/?l|bill of lading|lading|booking|container|shipment|shipping|tracking|parcel|courier|dhl|ems|ref(?:erence)?|stock|quotation|quote|contract|customer|client|member(?:ship)?|account|case|ticket|inquiry|enquiry|transaction|transfer|payment|deposit|lot|auction|phone|telephone|mobile|whatsapp|fax)';
export const PAPERS_IN_JAPANESE =
  '(?:請求書|請求|インボイス|注文|オーダー|伝票|領収書?|レシート|車台|車体|シャーシ|シャシー|フレーム|型式|エンジン|船荷証券|b/?l|ブッキング|予約|コンテナ|追跡|荷物|送り状|受付|問い?合わせ|整理|管理|在庫|ストック|見積書?|契約書?|会員|顧客|お客様|お客さま|取引|送金|振込|入金|出品|ロット|電話|携帯|ファックス|参照)';
