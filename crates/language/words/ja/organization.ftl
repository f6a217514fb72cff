# Settings > Organization.

organization-title = 組織
organization-sub = 組織全体に適用される設定
organization-name = 名前
organization-rename = 名前を変更
organization-rename-title = 組織の名前を変更
organization-id = 組織ID
organization-kind = 種類
organization-kind-words = { $kind ->
    [platform] プラットフォーム：プログラム用のワークスペースとAPIキー
   *[enterprise] エンタープライズ：メンバー用のグループとカスタムロール
 }
organization-on = オン
organization-off = オフ
organization-number = { $count }
organization-number-or-more = { $count }以上

# How many there may be.

organization-limits = シートと上限
organization-limits-edit = 上限を変更
organization-limits-hint = 空欄は上限なしを意味します。現在の数より小さい上限にしても何も削除されず、追加ができなくなるだけです。
organization-limit = 対象
organization-used = 使用中
organization-most = 上限
organization-no-limit = 上限なし
organization-full = 上限に到達
organization-limit-name = { $limit ->
    [member_limit] メンバー
    [seat_limit] シート
    [workspace_limit] ワークスペース
    [workspace_member_limit] 1つのワークスペースのメンバー
    [api_key_limit] APIキー
    [workspace_api_key_limit] 1つのワークスペースのAPIキー
   *[invite_batch_row_limit] 1日にインポートできる行
 }
organization-used-parts = メンバー：{ $members }、承諾待ちの招待：{ $invites }
organization-bad-limit = 0から{ $most }までの整数を入力するか、空欄にしてください。

# Who may be invited.

organization-domains = 招待できる相手
organization-domains-edit = 招待できる相手を変更
organization-domains-only = 次のドメインのみ
organization-domains-allowed = 許可するドメイン
organization-domains-hint = 1行に1つ入力します。サブドメインは個別に入力してください。
organization-domains-any = すべてのドメイン
organization-domains-none = なし（誰も招待できません）
organization-links = リンクの受け渡しを許可
organization-links-hint = 招待する人は、メールで送る代わりに招待のリンクを受け取れます。
organization-directory = メンバーはディレクトリで決まるため、手動では招待できません。
organization-bad-domain = { $domain }はドメインではありません。
organization-many-domains = ドメインは{ $limit }個までです。

# Mail appearance.

organization-mail = メールの外観
organization-mail-sub = この組織の招待メールの外観と言語
organization-mail-edit = 外観を変更
organization-mail-none = 招待メールの外観と言語は、このサーバーのほかのメールと同じです。
organization-mail-sender = 差出人名
organization-mail-sender-hint = 送信元アドレスはサーバーのものが使われます。
organization-mail-reply = 返信先
organization-mail-note = 追加の1行
organization-mail-note-hint = プレーンテキストです。リンクのように見える文字もクリックできません。
organization-mail-color = ボタンの色
organization-mail-color-none = ほかのメールと同じ
organization-mail-language-hint = 招待で言語が指定されていない場合に、まだ言語を選んでいない人に使われます
organization-mail-language-none = このサーバーと同じ
organization-preview = プレビュー
organization-preview-language = プレビューの言語
organization-preview-show = プレビューを表示
organization-preview-text = プレーンテキスト版
organization-preview-none = すべての項目が正しく入力されると、プレビューが表示されます。
organization-bad-sender = @、引用符、バックスラッシュ、山かっこは使えません。
organization-light-color = もっと暗い色を選んでください。この上に白い文字が表示されます。

# Danger zone.

organization-danger = 危険な操作
organization-revoke = 承諾待ちの招待をすべて取り消す
organization-revoke-hint = すべてのリンクがすぐに使えなくなります。メンバーはそのまま残り、招待はいつでも送り直せます。
organization-revoke-question = 「{ $name }」の承諾待ちの招待をすべて取り消しますか？
organization-revoke-words = 承諾待ちの招待：{ $count }。リンクはすぐに使えなくなります。元に戻せませんが、招待はいつでも送り直せます。
organization-keys = すべてのAPIキーを無効にする
organization-keys-hint = プログラムはすぐに拒否されます。原因がまだわからない漏えいがあった場合などに使います。管理キーは残ります。
organization-keys-question = 「{ $name }」のすべてのAPIキーを無効にしますか？
organization-keys-words = 有効なAPIキー：{ $count }。これらを使うプログラムはすぐに拒否されます。APIキーのページで1つずつ再び有効にできます。
organization-hand-over = プライマリーオーナーの権限を譲渡
organization-hand-over-hint = 別のメンバーがプライマリーオーナーになり、あなたはオーナーになります。
organization-hand-over-words = このアドレスのメンバーがプライマリーオーナーになり、あなたはオーナーになります。元に戻せるのはその人だけです。
organization-heir = 新しいプライマリーオーナーのメールアドレス
organization-confirm = 確認のため、組織の名前を入力してください：{ $name }
organization-confirm-wrong = ここに表示されているとおりに名前を入力してください：{ $name }

# What has just been done, and why something was not.

organization-done-saved = 設定を保存しました。
organization-done-revoked = 承諾待ちの招待をすべて取り消しました。
organization-done-keys = すべてのAPIキーを無効にしました。
organization-done-handed-over = プライマリーオーナーの権限を譲渡しました。
organization-not-allowed = この組織の設定を変更する権限がなくなりました。
