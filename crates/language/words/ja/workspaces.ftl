# Settings > Workspaces: the list.

workspaces-title = ワークスペース
workspaces-sub = 独自のメンバー、APIキー、上限を持つ、この組織の一部
workspaces-new = 新しいワークスペース
workspaces-filter = ステータスで絞り込む
workspaces-show-active = 有効なワークスペース
workspaces-show-all = 有効なものとアーカイブ済みのワークスペース
workspaces-found = { $count ->
   *[other] { $count }件のワークスペースを表示中
 }
workspaces-column-name = 名前
workspaces-column-created = 作成日
workspaces-default = デフォルト
workspaces-archived = アーカイブ済み
workspaces-archived-at = アーカイブ日：{ $day }

# One workspace.

workspaces-back = すべてのワークスペース
workspaces-id = ワークスペースID
workspaces-residency = モデルを実行できる場所
workspaces-residency-name = { $where ->
    [us] 米国内のみ
    [us_first] リクエストで指定がなければ米国内
   *[anywhere] どこでも
 }
workspaces-members-none = このワークスペースには誰もいません
workspaces-members-default = 組織のすべてのメンバーがデフォルトのワークスペースに入っています。
workspaces-inherited = 組織でのロールによる
workspace-role-name = { $role ->
    [workspace_user] ワークスペースユーザー
    [workspace_developer] ワークスペース開発者
    [workspace_restricted_developer] 制限付きワークスペース開発者
    [workspace_admin] ワークスペース管理者
   *[workspace_billing] ワークスペース請求担当者
 }
workspace-role-description = { $role ->
    [workspace_user] 参加できますが、キーは扱えません。
    [workspace_developer] キーも扱えます。
    [workspace_restricted_developer] キーも扱えますが、セッションのトレースは閲覧できず、ファイルもダウンロードできません。
    [workspace_admin] ワークスペースのすべての操作ができます。
   *[workspace_billing] ワークスペースの請求を管理できます。
 }

# The dialogs.

workspaces-create = ワークスペースを作成
workspaces-edit = ワークスペースを編集
workspaces-save = 保存
workspaces-name = 名前
workspaces-color = 色
workspaces-color-name = { $color ->
    [violet] 紫
    [red] 赤
    [ochre] 黄土色
    [green] 緑
    [teal] 青緑
    [blue] 青
    [magenta] 赤紫
   *[grey] グレー
 }
workspaces-color-own = 現在のまま（{ $color }）
workspaces-archive = ワークスペースをアーカイブ
workspaces-archive-question = ワークスペース「{ $name }」をアーカイブしますか？
workspaces-archive-words = このワークスペースのAPIキーはすぐにすべて使えなくなり、以後は何も変更できません。元に戻すことはできません。
workspaces-add-member = メンバーを追加
workspaces-add-title = 「{ $name }」にメンバーを追加
workspaces-add-search = 検索
workspaces-add-choose = 組織のメンバーを選択
workspaces-add-more = ほかにも該当するメンバーがいます。名前またはアドレスで検索してください。
workspaces-add-nobody = ほかに該当する人はいません。すでに参加している人は表示されません。
workspaces-remove-question = ワークスペース「{ $name }」から外しますか？
workspaces-remove-words = この人はすぐにこのワークスペースにアクセスできなくなり、ここにある本人のAPIキーはアーカイブされます。組織のメンバーのままです。

# What has just been done.

workspaces-done-created = ワークスペースを作成しました。
workspaces-done-changed = ワークスペースを変更しました。
workspaces-done-archived = ワークスペースとそのAPIキーをアーカイブしました。
workspaces-done-added = メンバーをワークスペースに追加しました。
workspaces-done-removed = メンバーをワークスペースから外しました。

# Why something was not done.

name-wrong = { $problem ->
    [empty] 名前を入力してください。
    [too_long] 名前は{ $limit }文字以内にしてください。
   *[unprintable] 表示できる文字で名前を入力してください。
 }
workspaces-refused-not-allowed = この組織のワークスペースを管理する権限がなくなりました。
workspaces-refused-gone = このワークスペースはもう存在しません。
workspaces-refused-color = 色を選択してください。
workspaces-refused-residency = モデルを実行できる場所を選択してください。
workspaces-refused-details = このままでは保存できません。
workspaces-refused-limit = ワークスペースの数が、この組織の上限（{ $limit }）に達しています。どれかをアーカイブしてください。
workspaces-refused-default = デフォルトのワークスペースは名前を変更できず、アーカイブもできません。
workspaces-refused-archived = このワークスペースはアーカイブ済みで、変更できません。
workspaces-refused-member = この人はすでにワークスペースに入っています。
workspaces-refused-inherited = ここでできることは、組織でのロール（{ $role }）で決まります。
workspaces-refused-full = メンバーの数が、このワークスペースの上限（{ $limit }）に達しています。
