# Why something that was asked for was not done.

refused-not-allowed = この組織のメンバーを管理する権限がなくなりました。
refused-stale-sign-in = 先にもう一度ログインしてください。この操作には、直近のログインが必要です。
refused-no-invite = この招待は存在しません。
# $problem is one of the reasons below.
refused-address = メールアドレスとして正しくありません：{ $problem }。
refused-role = このロールは付与できません。
refused-no-groups = この組織にはグループがありません。
refused-group = この招待に含まれるグループの1つに参加できなくなりました。
refused-member-already = この人はすでにメンバーです。
refused-directory-invite = この組織のメンバーはディレクトリで管理されているため、手動では招待できません。
refused-domain = この組織では{ $domain }のアドレスを招待できません。
refused-domain-not-verified = { $domain }は、この組織の確認済みドメインではありません。
refused-member-limit = メンバーと招待の数が、この組織の上限（{ $limit }）に達しています。
refused-no-seat = { $seats }件のシートは、メンバーと承諾待ちの招待ですべて使われています。
refused-invited-already = このアドレスには承諾待ちの招待があります。
# $problem is a sentence in English, from the API.
refused-details = この内容は招待に添えられません：{ $problem }。
refused-workspace = 参加先のワークスペースが存在しません。
refused-links = この組織では、招待のリンクを発行していません。
refused-resent = この招待は、メールの送信回数が多すぎるか、送信されたばかりです。
refused-address-often = このアドレスは1日に何度も招待されたため、当面は招待を受け取れません。
refused-still-open = この招待はまだ有効です。
refused-accepted = この招待は、すでに承諾されました。
refused-declined = この招待は、すでに辞退されました。
refused-revoked = この招待は、すでに取り消されています。
refused-expired = この招待は有効期限が切れています。
refused-no-member = この人はもうメンバーではありません。
refused-shielded = ロールが「{ $role }」のメンバーは、変更も削除もできません。
refused-directory-role = ロールの割り当ては、組織のディレクトリで管理されています。
refused-own-membership = 自分自身のメンバーシップは変更できません。ほかの管理者に依頼してください。
refused-last-member = 組織の最後のメンバーは削除できません。
refused-last-governing = 組織には「{ $role }」が1人以上必要です。先に別の人にこのロールを付与してください。

# What is wrong with an address; ends a sentence after a colon.
address-problem = { $problem ->
    [empty] 入力されていません
    [too_long] 長すぎます（@の前は64文字、全体で254文字まで）
    [not_one_at] @は1つだけ必要で、その前に名前、後にドメインが必要です
    [local_part] @の前に使えるのは、英字、数字、.!#$%&'*+/=?^_`{"{"}|{"}"}~- だけです。ドットは先頭と末尾に置けず、連続もできません
   *[domain] @の後がドメイン名ではありません
 }
