# Letting programs in.

consent-title = { $program }のアクセスを許可
consent-question = { $program }のアクセスを許可しますか？
consent-words = このコンピューター上のプログラムが、<strong>{ $address }</strong>に代わって操作する許可を求めています。ご自身で起動した直後の場合にのみ許可してください。
consent-words-elsewhere = 別の場所にあるプログラムが、<strong>{ $address }</strong>に代わって操作する許可を求めています。
consent-allow = 許可
consent-deny = 許可しない
consent-organization = 組織
consent-may = 許可する操作
consent-may-words = この組織でAPIを通じてあなたに許可されているすべての操作：メンバー、ワークスペース、キー、サービスアカウント
consent-for = 有効期間
consent-for-words = 使用している間は有効です（使用の間隔は最長30日）。プログラムをログアウトさせると終了します
consent-nothing = <strong>{ $address }</strong>としてログインしていますが、このプログラムに操作を任せられる組織を管理していません。
consent-code = コード
consent-asked-at = リクエスト日時
consent-from = リクエスト元
consent-caution = ご自身で起動し、このコードが表示されている場合にのみ許可してください。誰かから伝えられたコードの場合は、許可しないでください。
consent-device-title = プログラムを許可
consent-device-words = プログラムに表示されているコードを入力してください。
consent-wrong-code = このコードで待機しているプログラムはありません。文字を確認してください。コードの有効時間は15分で、使えるのは1回だけです。
consent-allowed = アクセスを許可しました
consent-allowed-words = プログラムは数秒以内に自動的に続行します。このページは閉じてかまいません。
consent-denied = アクセスを許可しませんでした
consent-denied-words = プログラムに通知されます。このページは閉じてかまいません。
consent-malformed = このプログラムは許可できません
consent-malformed-words = 何も変更されていません。理由：{ $problem ->
    [twice] リクエストに同じ項目が2回含まれています
    [client] プログラムの名前が示されていないか、登録されていないプログラムです
    [redirect] 応答先がご使用のコンピューターではありません
   *[state] <code>state</code>が256文字を超えています
 }。
