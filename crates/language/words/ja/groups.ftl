# Settings > Groups: the list.

groups-title = グループ
groups-sub = 同じカスタムロールを持つ人の集まり
groups-new = 新しいグループ
groups-found = { $count ->
   *[other] { $count }件のグループを表示中
 }
groups-none = グループはまだありません
groups-none-words = お使いのプログラムで同じ権限を持たせたい人を、グループにまとめます。
groups-directory = ディレクトリが管理

# One group, and the dialogs.

groups-back = すべてのグループ
groups-id = グループID
groups-nobody = このグループには誰もいません
groups-no-roles = このグループにはカスタムロールがありません
groups-create = グループを作成
groups-rename = グループの名前を変更
groups-delete = グループを削除
groups-delete-question = グループ「{ $name }」を削除しますか？
groups-delete-words = メンバーは組織に残りますが、このグループのカスタムロールで得ていた権限を失います。元に戻せません。
groups-remove-question = グループ「{ $name }」から外しますか？
groups-remove-words = このグループのカスタムロールで得ていた権限をすぐに失います。組織のメンバーのままです。
groups-give = ロールを付与
groups-give-title = 「{ $name }」にカスタムロールを付与
groups-give-words = グループの全員がすぐにこのロールを持ちます。
groups-role = カスタムロール
groups-has-all = このグループにはすでにすべてのカスタムロールがあります。
groups-take = ロールを解除
groups-take-question = グループ「{ $name }」からロール「{ $role }」を解除しますか？
groups-take-words = メンバーはこのロールで得ていた権限をすぐに失います。

# What has just been done.

groups-done-created = グループを作成しました。
groups-done-renamed = グループの名前を変更しました。
groups-done-deleted = グループを削除しました。
groups-done-added = メンバーをグループに追加しました。
groups-done-removed = メンバーをグループから外しました。
groups-done-given = ロールをグループに付与しました。
groups-done-taken = グループからロールを解除しました。

# Why something was not done.

groups-refused-not-allowed = この組織のグループを管理する権限がなくなりました。
groups-refused-gone = このグループはもう存在しません。
groups-refused-member = この人はすでにグループに入っています。
groups-refused-not-in = この人はもうグループに入っていません。
groups-refused-directory = このグループは組織のディレクトリが管理しています。そちらで変更してください。
groups-refused-owner = このグループのカスタムロールはメンバーをオーナーにします。誰を入れるかを決められるのはオーナーだけです。

# Settings > Custom roles: the list.

custom-roles-title = カスタムロール
custom-roles-sub = お使いのプログラムでメンバーができること。グループを通じて付与します
custom-roles-new = 新しいカスタムロール
custom-roles-found = { $count ->
   *[other] { $count }件のカスタムロールを表示中
 }
custom-roles-built-in = 組み込み
custom-roles-changed = 変更日

# One custom role, and the dialogs.

custom-roles-back = すべてのカスタムロール
custom-roles-id = ロールID
custom-roles-edit = カスタムロールを編集
custom-roles-create = カスタムロールを作成
custom-roles-delete = ロールを削除
custom-roles-delete-question = カスタムロール「{ $name }」を削除しますか？
custom-roles-delete-words = このロールを持つ人は、許可されていた権限をすぐに失います。元に戻せません。
custom-roles-delete-groups = { $count ->
   *[other] { $count }件のグループがこのロールを失います：
 }
custom-roles-permissions = 権限
custom-roles-allows-nothing = このロールはまだ何も許可していません。
custom-roles-owner-access = オーナー権限
custom-roles-groups = このロールを持つグループ
custom-roles-no-groups = このロールを持つグループはありません。グループのページで付与してください。
custom-roles-more-groups = { $count ->
   *[other] …ほか{ $count }件のグループ
 }
custom-roles-permissions-of = { $kind ->
    [capability] すべての機能
    [permission] 管理
   *[connectors] コネクター
 }
# $permission is how it is typed. Some of them are about all connectors, that is, connections to other services.
custom-roles-permission = { $permission ->
    [capability_access_all] すべて：すべての機能とオーナーのすべての権限
    [capability_access_all_ga] 一般提供中のすべての機能（管理を除く）
    [permission_owner] オーナーのすべての権限
    [permission_manage_custom_roles] カスタムロールの作成、変更、付与
    [permission_manage_members] メンバーの招待と削除、ロールの変更
    [permission_manage_groups] グループとそのメンバーの管理
    [permission_manage_identity] ログイン方法の決定
    [permission_manage_billing] プランと支払いの管理
    [permission_view_activities] 組織のアクティビティの閲覧
    [use_all_connectors] すべてのコネクターの使用
    [always_allow_all_connectors] 毎回の確認なしで、すべてのコネクターを使用
    [grant_all_connectors] すべてのコネクターのスコープの許可
    [interactive_all_connectors] すべてのコネクターの対話的な使用
    [managed_all_connectors] 管理対象としての、すべてのコネクターの使用
   *[other] { $permission }
 }
custom-roles-other = その他の権限
custom-roles-other-hint = 1行に1つ：chatなどの機能、またはuse@connector:ID

# What has just been done.

custom-roles-done-created = カスタムロールを作成しました。
custom-roles-done-changed = カスタムロールを変更しました。
custom-roles-done-deleted = カスタムロールを削除しました。

# Why something was not done.

custom-roles-refused-not-allowed = この組織のカスタムロールを管理する権限がなくなりました。
custom-roles-refused-gone = このカスタムロールはもう存在しません。
custom-roles-refused-built-in = 組み込みのロールは変更できません。グループに付与することはできます。
custom-roles-refused-owner = オーナー権限を持つロールの付与、変更、解除ができるのはオーナーだけです。
custom-roles-refused-not-attached = このグループはもうこのロールを持っていません。
custom-roles-refused-limit = この組織にはすでに{ $limit }件のカスタムロールがあります。追加するには1件削除してください。
custom-roles-refused-many = 1つのロールの権限は最大{ $limit }件です。
custom-roles-refused-action = 存在しない権限が含まれています。機能名に使えるのは小文字、数字、_だけです。
custom-roles-refused-resource = 権限ではないものが含まれています。機能名、またはuse@connector:ID、use@connector_tool:ID:TOOL、grant@connector_scope:ID:SCOPEのいずれかを入力してください。
