# Signing in by mail.

sign-in-title = ログイン
sign-in-words = コードとリンクをメールでお送りします。パスワードは不要です。
sign-in-to-invitation = ログインすると、招待に進みます。
sign-in-address = メールアドレス
sign-in-enter-address = メールアドレスを入力してください：{ $problem }。
code-title = コードを入力
code-heading = メールをご確認ください
code-words = <strong>{ $address }</strong>にアカウントがある場合は、コードとリンクを送信しました。どちらも10分間有効です。
code-label = 6桁のコード
code-hint = 6桁の数字
code-wrong = 送信したコードと一致しません。数字を確認して、もう一度お試しください。
code-nothing-arrived = 届かない場合は、迷惑メールを確認するか、
code-another-address = 別のアドレスをお試しください
link-heading = Admitにログイン
link-words = ご自身でリクエストした場合にのみ続けてください。
link-account = アカウント
link-asked-for = リクエスト日時
link-from = リクエスト元
link-elsewhere = これは別のブラウザーからリクエストされました。心当たりがない場合は、このページを閉じてください。
sign-in-not-valid = このリンクやコードではログインできません
sign-in-not-valid-words = リンクとコードは10分間有効で、1回だけ、最新のものだけが使えます。コードはリクエストしたブラウザーでのみ有効で、5回間違えると使えなくなります。ここから新しいものをリクエストしてください。
sign-in-too-many = コードの入力を何度も間違えました
sign-in-too-many-words = アカウントを保護するため、このコードは使えなくなりました。新しいコードをリクエストしてください。
sign-in-again = 最初からやり直す
