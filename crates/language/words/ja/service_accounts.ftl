# Settings > Service accounts: the list.

service-accounts-title = サービスアカウント
service-accounts-sub = この組織のメンバーとして動作するプログラム。独自のロールとキーを持ちます
service-accounts-new = 新しいサービスアカウント
service-accounts-show-active = 有効
service-accounts-show-all = 有効とアーカイブ済み
service-accounts-found = { $count ->
   *[other] { $count }件のサービスアカウントを表示中
 }
service-accounts-none = サービスアカウントはまだありません
service-accounts-none-words = 人が抜けてもキーを残したいプログラムのために作成します。

# One service account, and the dialogs.

service-accounts-back = すべてのサービスアカウント
service-accounts-id = サービスアカウントID
service-accounts-create = サービスアカウントを作成
service-accounts-edit = 「{ $name }」を編集
service-accounts-edit-act = 編集
service-accounts-name-hint = 英小文字、数字、ハイフン。名前は後から変更できません。
service-accounts-description = 用途
service-accounts-role-description = { $role ->
    [admin] ワークスペースとサービスアカウントのキーの作成とローテーションもできます。
   *[developer] 追加されたワークスペースで作業します。
 }
service-accounts-archive = サービスアカウントをアーカイブ
service-accounts-archive-question = サービスアカウント「{ $name }」をアーカイブしますか？
service-accounts-archive-words = APIキーはすぐに使えなくなり、同じ名前は二度と使えません。元に戻せません。
service-accounts-nowhere = どのワークスペースにも入っていません
service-accounts-default-words = デフォルトのロールです。別のロールを付与するには、このワークスペースに追加してください。
service-accounts-add = ワークスペースに追加
service-accounts-add-title = 「{ $account }」をワークスペースに追加
service-accounts-role-title = 「{ $name }」での「{ $account }」のロールを変更
service-accounts-remove-question = 「{ $account }」をワークスペース「{ $name }」から外しますか？
service-accounts-remove-words = このワークスペースで作業できなくなります。
service-accounts-keys = このサービスアカウントのAPIキー

# What has just been done.

service-accounts-done-created = サービスアカウントを作成しました。
service-accounts-done-changed = サービスアカウントを変更しました。
service-accounts-done-archived = サービスアカウントとそのAPIキーをアーカイブしました。
service-accounts-done-added = サービスアカウントをワークスペースに追加しました。
service-accounts-done-removed = サービスアカウントをワークスペースから外しました。

# Why something was not done.

service-accounts-refused-not-allowed = この組織のサービスアカウントを管理する権限がなくなりました。
service-accounts-refused-gone = このサービスアカウントはもう存在しません。
service-accounts-refused-archived = このサービスアカウントはアーカイブ済みで、変更できません。
service-accounts-refused-not-in = もうこのワークスペースに入っていません。
service-accounts-refused-name = 英小文字、数字、ハイフンで1～{ $limit }文字の名前を入力してください。
service-accounts-refused-taken = この名前はこの組織のサービスアカウントで使われているか、使われていました。
service-accounts-refused-description = { $limit }文字以内に短くしてください。
