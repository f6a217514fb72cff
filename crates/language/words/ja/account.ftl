# The signed-in person's own pages.

organizations-title = 所属する組織
organizations-none = 所属する組織はまだありません
organizations-none-words = <strong>{ $address }</strong>としてログインしていますが、どの組織のメンバーでもありません。参加したい組織の人に、このアドレスの招待を依頼してください。
organizations-choose = 組織を選択
organizations-signed-in-as = <strong>{ $address }</strong>としてログインしています。
sessions-title = セッション
sessions-sub = ログイン中の場所です。心当たりのないセッションは終了してください。
sessions-this = このセッション
# $at is a moment.
sessions-last-used = 最終使用：{ $at }
sessions-began = 開始：{ $at }
sessions-end = セッションを終了
sessions-end-of = セッションを終了：{ $browser }、{ $ip }
start-welcome = { $organization }へようこそ
start-words = メンバーになりました。ほかに必要な手続きはありません。
start-role = あなたのロール
start-signed-in-as = ログイン中のアカウント
start-hint = ロールとメンバーシップは、組織の管理者が管理しています。
