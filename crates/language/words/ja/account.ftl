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
account-title = アカウント
account-sub = お名前と表示の設定
account-name = 名前
account-name-hint = 所属する組織のほかのメンバーに表示されます。
account-language-hint = すべてのページと、受け取るメールに使われます。
account-language-browser = ブラウザーの設定に従う
account-theme = 配色
account-theme-system = デバイスの設定に従う
account-theme-light = ライト
account-theme-dark = ダーク
account-save = 保存
my-invites-title = 招待
my-invites-sub = 参加を呼びかけている組織
my-invites-none = 承諾待ちの招待はありません
my-invites-none-words = 組織が<strong>{ $address }</strong>を招待すると、ここで承諾または辞退できます。
my-invites-accept = 承諾
