# Pages for what went wrong.

error-start-page = スタートページへ
error-request-id = リクエストID
error-bad-request = 正しく送信できませんでした
error-bad-request-words = フォームの内容が一部届きませんでした。前の画面に戻って再読み込みし、もう一度お試しください。
error-forbidden = この操作はできません
error-forbidden-words = ロールで許可されていないか、フォームが別のサイトから送信されました。Admitのページからやり直してください。お困りの場合は、組織の管理者にご相談ください。
error-not-found = ページが見つかりません
error-not-found-words = ページが移動したか、あなたがメンバーではない組織のページです。
error-setup-link-ended = このセットアップリンクは使えません
error-setup-link-ended-words = リンクは1回だけ使えます。まだセットアップが済んでいない場合は、サーバーのログにある最新のリンクを開いてください。
error-unavailable = しばらくお待ちください
error-unavailable-words = 現在、サーバーは変更を保存できません。何も変更されていません。しばらくしてからもう一度お試しください。
error-outcome-unknown = 変更が保存された可能性があります
error-outcome-unknown-words = 変更が保存されたかどうか、サーバーで確認できませんでした。内容を確認し、反映されていなければもう一度操作してください。2回行っても問題ありません。
error-too-many = しばらくお待ちください
error-too-many-words = 短時間に試行が繰り返されました。{ $unit ->
    [day] { $count ->
       *[other] { $count }日
     }
    [hour] { $count ->
       *[other] { $count }時間
     }
    [minute] { $count ->
       *[other] { $count }分
     }
   *[second] { $count ->
       *[other] { $count }秒
     }
 }後にもう一度お試しください。
error-failed = サーバーで問題が発生しました
error-failed-words = 入力内容が原因ではありません。しばらくしてからもう一度お試しください。解決しない場合は、下のリクエストIDを管理者に伝えてください。
