# The frame of the API reference. What the API says of itself comes from its description, in English.

reference-title = APIリファレンス
reference-lead = このサーバーのすべての操作と、そのパラメーター、エラー、9つの言語での呼び出し方。
reference-description = OpenAPI定義
reference-all = すべての操作
reference-operations = 操作
reference-filter = 操作を絞り込む
reference-filter-hint = 名前、パス、対象で探せます
# The script puts another number in the place of this one, so no word goes by it.
reference-count = 操作：{ $count }
reference-nothing = これらの語をすべて含む操作はありません。
reference-show-all = すべての操作を表示
reference-callers = 呼び出せる人
reference-callers-everybody = 誰でも呼び出せます。認証情報は不要です。
reference-kind = { $kind ->
    [platform] プラットフォーム組織のみ
    [enterprise] エンタープライズ組織のみ
   *[either] どちらの種類の組織でも
 }
reference-credentials = 認証情報
reference-credential = { $credential ->
    [access_token] アクセストークン（本人の権限）
    [admin_key] 管理キー
    [principal_key] ワークスペースに紐づかないAPIキー（代理する相手の権限）
    [scoped_key] 下のいずれかのスコープを持つスコープ付きキー
   *[any_scoped_key] スコープ付きキー（スコープは問いません）
 }
reference-scopes = スコープ
reference-scopes-one = スコープ付きキーには、このうち1つが必要です
reference-beta = ベータ
reference-path-parameters = パスパラメーター
reference-query-parameters = クエリパラメーター
reference-headers = ヘッダー
reference-body = 本文
reference-required = 必須
reference-one-of = 次のいずれか：
reference-fields = フィールド
# $type is a value of the field "type".
reference-where-type = typeが{ $type }の場合
reference-between = { $unit ->
    [characters] { $least }～{ $most }文字
    [items] { $least }～{ $most }件
   *[number] { $least }～{ $most }
 }
reference-at-most = { $unit ->
    [characters] { $most }文字以内
    [items] { $most }件以内
   *[number] { $most }以下
 }
reference-at-least = { $unit ->
    [characters] { $least }文字以上
    [items] { $least }件以上
   *[number] { $least }以上
 }
# $pattern is a regular expression.
reference-pattern = { $pattern }に一致
reference-answer = 応答
reference-example = 応答の例
reference-errors = エラー
reference-call = 呼び出し
reference-samples = 呼び出しの言語
reference-no-command = この呼び出しを行うコマンドはありません。
reference-try = 試す
reference-try-sign-in = ログインすると、ここからこのサーバーに呼び出しを送信できます。
reference-try-lead = サーバーがあなたの名前とロールで呼び出します。ほかの呼び出しと同じように回数に数えられ、記録されます。
reference-try-changes = 練習ではありません。選んだ組織が実際に変更されます。
reference-try-confirm = この組織を変更します
reference-try-organization = 組織
reference-try-send = 呼び出しを送信
reference-try-none = この操作の対象となる組織を管理していません。
reference-try-body = 本文（JSON）
reference-try-list = 複数の場合はカンマで区切ります。
reference-try-choose = 指定なし
reference-try-answer = サーバーの応答
reference-try-empty = 応答に本文はありません。
reference-try-once = 含まれるシークレットが表示されるのは今回だけです。
reference-too-large = 応答が長すぎるため、ここには表示できません。
reference-wrong = { $problem ->
    [missing] 呼び出しに必要です。
    [too_long] 長すぎます。
    [unconfirmed] 呼び出しで組織が変更されることを確認してください。
   *[impossible] 呼び出しの対象になりえない値です。
 }
reference-not-tried-open = プログラムが認証情報なしで呼び出すもので、あなたの名前で試すことはできません。
reference-not-tried-stream = インポートが終わるまで応答が続くため、ここでは試せません。
reference-not-tried-batch = インポートは、依頼した認証情報で呼び出しの後も続きます。ここからの呼び出しは認証情報を残さないため、試せません。
reference-not-tried-secret = 本文にシークレットが含まれ、フォームに入力すべきではありません。キーの検証はプログラムで行ってください。
