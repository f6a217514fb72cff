# The frame of the Help Center. Its articles are in crates/web/help.

help-title = ヘルプセンター
help-welcome = どのようなことでお困りですか？
help-lead = 招待、メンバー、ロール、ワークスペース、キーについてのすべて。
help-console = コンソールを開く
help-search = 検索
help-search-label = ヘルプセンターを検索
help-search-example = やりたいこと、言葉、エラーコードで検索
help-suggestions = 候補
help-place = 現在の場所
help-contents = このページの内容
help-related = 関連記事
help-neighbours = このセクションのほかの記事
help-previous = 前へ
help-next = 次へ
help-not-translated = この記事はまだ日本語に翻訳されていないため、英語で表示しています。
help-unknown = 記事が見つかりません
help-unknown-lead = 名前が変わったのかもしれません。必要な内容を検索するか、すべての記事をご覧ください。
help-all = すべての記事
help-results = 検索結果
help-nothing-asked = 何をお探しですか？
help-nothing-asked-lead = 上に言葉を入力してください。やりたいこと、メッセージの中の言葉、エラーコードなどです。
help-nothing-found-lead = 言葉を減らすか、別の言葉でお試しください。やりたいことや、表示されたメッセージの中の言葉です。まずはこちらから：
help-corrected = 「{ $asked }」を含む記事はありません。以下は「{ $instead }」を含む記事です。
help-question = この記事で疑問は解決しましたか？
help-yes = はい
help-partly = 一部
help-no = いいえ
help-thanks = ありがとうございます。いただいた回答は改善に役立てます。
help-thanks-for-words = ありがとうございます。内容を保存しました。
help-comment = 足りなかったこと、役に立ったことを教えてください
help-send = 送信
help-readers = { $organization }の管理者が読みます。お名前は表示されません。
help-answers = ヘルプへの回答
help-answers-lead = ヘルプセンターの記事が疑問の解決に役立ったかどうか。
help-answers-none = まだ回答はありません
help-answers-none-lead = ヘルプセンターの各記事の下で、役に立ったかどうかを尋ねています。回答はここに表示されます。
help-article = 記事
help-everybody = このサーバーの全員
help-comments = メンバーの声
help-comments-none = この組織ではまだ誰も書いていません。
help-section = { $section ->
    [inviting] 招待する
    [members] メンバーとロール
    [signing-in] ログイン
    [workspaces] ワークスペース
    [keys] キー
    [organization] 組織
    [programs] プログラムと自動化
    [running] サーバーの運用
   *[errors] エラーの説明
 }
help-found = { $count ->
    [0] 「{ $query }」に一致する記事は見つかりませんでした
   *[other] 「{ $query }」の記事：{ $count }件
 }
