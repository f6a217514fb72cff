# Settings > Invites > Import: people out of a CSV file.

imports-open = CSVをインポート
imports-title = ファイルからメンバーを招待
imports-sub = 一度に10,000件まで。結果を事前に確認するまで、誰も招待されません。
imports-file = CSVファイル
# <code>email</code> and <code>role</code> are names of columns and stay as they are.
imports-file-hint = 最初の行は列の名前です：<code>email</code>、ロールが人によって異なる場合は<code>role</code>。ほかの列は無視されます。
imports-example = ファイルの例
imports-role = ロールの指定がない行のロール
imports-preview = ファイルを確認
imports-earlier = 以前のインポート
imports-column-when = 日時
imports-column-rows = 行数
imports-column-state = ステータス
imports-column-row = 行
imports-column-address = アドレス
imports-column-role = ロール
imports-column-outcome = 結果

imports-preview-title = インポートの内容の確認
imports-preview-sub = まだ誰も招待していません。
imports-another-file = 別のファイルを選択
imports-left-out = 無視される列：{ $headings }
imports-invite = { $count ->
   *[other] { $count }人を招待
 }
imports-nobody = このファイルには招待できる人がいません。
imports-more = { $count ->
   *[other] ほかに{ $count }行あります。
 }
imports-progress-title = インポート
imports-progress = 進行状況
imports-settled = { $count }件中{ $settled }件完了
imports-revoked = { $count ->
   *[other] { $count }件の招待を取り消しました。
 }
imports-all-rows = すべての行
imports-waiting = 待機中
imports-state = { $state ->
    [queued] 開始待ち
    [running] 招待中
    [finished] 完了
    [stopped] 停止：開始した人は続行できません
   *[undone] 取り消し済み
 }
# What became of a line; with `to_`, what would become of it.
imports-outcome = { $outcome ->
    [to_invite] 招待されます
    [to_renew] 再度招待されます
    [invited] 招待済み
    [renewed] 再度招待済み
    [already_member] すでにメンバーです
    [already_invited] すでに招待済みです
    [domain_not_allowed] 許可されていないドメインです
    [no_seat] シートに空きがありません
    [invited_too_often] 1日に招待された回数が多すぎます
    [invalid_address] メールアドレスではありません
    [duplicate] ファイル内で重複しています
    [role_not_assignable] 付与できないロールです
    [missing_scope] 権限の範囲外です
    [group_not_found] グループが見つかりません
    [workspace_not_found] ワークスペースが見つかりません
    [invalid_details] 内容を保存できません
    [has_directory] メンバーはディレクトリで管理されています
    [stopped] 未実行
   *[refused] 拒否されました
 }

imports-undo = インポートを取り消す
imports-undo-question = このインポートを取り消しますか？
imports-undo-words = まだ承諾されていない招待はすべて直ちに取り消され、リンクは使えなくなります。承諾済みの人はメンバーのままです。
imports-done-undone = インポートを取り消しました。

# $problem is one of those below.
imports-problem-at = { $problem }（{ $line }行目、{ $column }列目）
# $heading is the name of a column.
imports-problem = { $problem ->
    [not_utf8] ファイルがUTF-8のテキストではありません。「CSV UTF-8」形式で保存してください。
    [column_twice] 列「{ $heading }」が重複しています。
    [unknown_column] 列「{ $heading }」は認識できません。
    [email_missing] 最初の行に列「email」がありません。
    [role_missing] 最初の行に列「role」がありません。
    [grant] ワークスペースはID、コロン、ロールの順に記述します。
    [field_count] 項目の数が最初の行と異なります。
    [quote] 引用符が対応していません。
   *[not_csv] CSVファイルではありません。
 }
imports-no-row = ファイルに誰も記載されていません。
imports-too-many = ファイルには{ $count }行あります。一度にインポートできるのは{ $limit }行までです。
imports-daily-limit = この組織がインポートできるのは1日{ $limit }行までで、今日の残りは{ $left }行です。
imports-refused = このファイルはインポートできません。
