# Accepting and declining an invitation.

accept-title = { $organization }に参加
accept-invited-by = { $inviter }さんが<strong>{ $address }</strong>をこの組織に招待しました。
accept-invited = <strong>{ $address }</strong>宛てに、この組織への招待が届いています。
accept-role = ロール
accept-expires = 有効期限
accept-expires-in = { $unit ->
    [day] { $count ->
       *[other] あと{ $count }日
     }
    [hour] { $count ->
       *[other] あと{ $count }時間
     }
    [minute] { $count ->
       *[other] あと{ $count }分
     }
   *[second] あと1分未満
 }
accept-your-name = お名前
accept-act = 招待を承諾
accept-has-account = このアドレスにはアカウントがあります。ログインすると、このページに戻ります。
accept-sign-in = ログインして承諾
accept-signed-in-as = <strong>{ $name }</strong>としてログインしています。
accept-somebody-else = この招待は<strong>{ $address }</strong>宛てですが、<strong>{ $other }</strong>としてログインしています。
accept-switch = アカウントを切り替える
accept-stay = { $address }のまま続ける
decline-act = 辞退する
decline-question = この招待を辞退しますか？
decline-words = { $organization }には参加せず、メールのリンクは使えなくなります。あとで参加するには、新しい招待が必要です。
decline-reason = よろしければ理由をお聞かせください
decline-back = 招待に戻る
outcome-expired = この招待は有効期限が切れています
outcome-expired-words = 新しい招待をリクエストしてください。{ $organization }の管理者が承認すると、メールで届きます。
outcome-revoked = この招待は取り消されました
outcome-revoked-words = { $organization }の管理者がこの招待を取り消しました。手違いと思われる場合は、新しい招待をリクエストしてください。
outcome-used = この招待は使用済みです
outcome-used-words = 招待は1回だけ使えます。ご自身で承諾した場合は、ログインして{ $organization }にお進みください。
outcome-declined = 招待を辞退しました
outcome-declined-words = { $organization }には参加していません。参加したくなったときは、招待した人に新しい招待を依頼してください。
outcome-unknown = この招待が見つかりません
outcome-unknown-words = メールのリンクが途中で切れていないか確認して、もう一度開いてください。それでも表示されない場合は、招待した人に新しい招待を依頼してください。
outcome-asked = リクエストを受け付けました
outcome-asked-words = 新しい招待をご希望であることを{ $organization }の管理者に伝えます。ただし、より新しい招待がある場合や、すでにメンバーである場合は伝わりません。最近届いたメールを確認するか、ログインしてください。新しい招待は、送信されるとメールで届きます。
outcome-ask = 新しい招待をリクエスト
outcome-the-organization = この組織
