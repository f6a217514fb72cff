# What every page has around its content.

frame-home = Admitスタートページ
frame-skip = 本文へスキップ
frame-switch-organization = 組織を切り替える
frame-organizations = 組織
frame-settings = 設定
frame-account = アカウント
frame-no-answer = サーバーから応答がありません
frame-no-answer-words = 接続を確認して、もう一度お試しください。入力した内容は失われていません。
frame-help = ヘルプ
# Behind the link to help in a dialog, for those who do not see it.
frame-new-tab = （新しいタブで開きます）
# A link from a refusal to the article about it.
frame-explain = 詳しい説明
frame-language = 言語
frame-apply = 適用

# Buttons and small words that many pages share.

act-cancel = キャンセル
act-continue = 続ける
act-copy = コピー
act-copied = コピーしました
act-done = 完了
act-filter = 絞り込む
act-remove = 削除
act-revoke = 取り消す
act-sign-in = ログイン
act-sign-out = ログアウト
pages-label = ページ
pages-previous = 前へ
pages-next = 次へ
pages-search-further = 検索していない項目が残っています。このページでは一覧の一部だけを検索しました。
pages-search-on = 検索を続ける
lists-search-name = 名前で検索
lists-search-endpoint = 名前またはURLで検索
lists-nothing = 該当する項目はありません
lists-nothing-words = 別のキーワードを試すか、絞り込みを解除してください。
lists-show-all = すべて表示
problems-heading = 入力内容をご確認ください
seen-changed = 編集中に、ほかの人がこれを変更しました
seen-decide = 現在の設定は次のとおりです。入力した内容はフォームに残っています。保存すると置き換わり、キャンセルするとそのままになります。
seen-nothing = （なし）
field-optional = 任意
# $browser is a product's name, as is $system unless it is said otherwise below.
browser-on-system = { $browser }（{ $system ->
    [iphone] iPhone
    [ipad] iPad
    [mac] Mac
   *[other] { $system }
 }）
browser-unknown = 不明なブラウザー
address-unknown = 不明

# What has just been done, above the next page.

done-invited = 新しい招待を送信しています。
done-not-invited = 招待は送信されませんでした。このアドレスはすでにメンバーか、承諾待ちの招待があります。
done-revoked = 招待を取り消しました。リンクは使えなくなりました。
done-taken-off = 期限切れの招待を一覧から削除しました。
done-role-changed = ロールを変更しました。
done-removed = メンバーを削除しました。
done-session-ended = セッションを終了しました。
done-joined = ようこそ。メンバーになりました。
done-account-saved = アカウントを保存しました。
