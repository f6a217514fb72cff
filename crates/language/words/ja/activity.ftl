# Settings > Activity: who did what.

activity-title = アクティビティ
activity-sub = この組織で誰が何をしたか（新しい順）
activity-not-captured = コンプライアンス設定で無効になっているため、アクティビティが記録されていません。現在の操作はここに表示されません。
activity-search-hint = 人・名前・IDで検索
activity-filter-kind = 種類で絞り込む
activity-all-kinds = すべての種類
activity-kind = { $kind ->
    [invites] 招待
    [members] メンバー
    [workspaces] ワークスペース
    [keys] キーとアクセス
    [groups] グループとロール
    [service_accounts] サービスアカウント
    [webhooks] Webhook
    [organization] 組織
    [sign_in] ログイン
   *[feed] アクティビティの読み取り
 }
# The first of a group of choices; the others are single acts of this kind.
activity-whole-kind = { $kind }：すべて
activity-filter-actor = 実行者で絞り込む
activity-all-actors = 全員
activity-from = 開始日
activity-until = 終了日
activity-found = { $count ->
   *[other] { $count }件の操作を表示中
 }
activity-none = アクティビティはまだありません
activity-none-words = この組織のすべての変更がここに記録されます。
activity-no-match = 該当するアクティビティはありません
activity-show-all = すべてのアクティビティを表示
activity-column-what = 内容
activity-column-who = 実行者
activity-column-when = 日時
activity-details = 詳細
activity-export-csv = CSVで書き出す
activity-export-lines = JSON Linesで書き出す

# Who did it.

activity-admin-key = 管理キー「{ $name }」
activity-api-key = APIキー「{ $name }」
activity-key = キー「{ $name }」
activity-not-signed-in = { $address }（未ログイン）
activity-operator = サーバーの運用者

# One act.

activity-program = プログラム
activity-about = 「{ $name }」に関するすべてのアクティビティ
activity-whole = プログラムが読む形式

# What was done. Beside it stand its people and things.

activity-what = { $type ->
    [organization_created] 組織を作成
    [org_user_invite_sent] 招待を送信
    [org_user_invite_re_sent] 招待を再送
    [org_user_invite_updated] 招待を変更
    [org_user_invite_link_shown] 招待リンクを発行
    [org_user_invite_accepted] 招待を承諾
    [org_user_invite_rejected] 招待を辞退
    [org_user_invite_deleted] 招待を取り消し
    [org_user_invite_dismissed] 期限切れの招待を一覧から削除
    [org_user_invite_renewal_asked] 新しい招待をリクエスト
    [org_user_invite_batch_created] 招待をまとめて作成
    [org_user_invite_batch_undone] 招待をまとめて取り消し
    [claude_user_role_updated] ロールを付与
    [org_user_updated] メンバーを変更
    [primary_owner_transferred] プライマリーオーナーの権限を譲渡
    [org_user_deleted] メンバーを削除
    [organization_settings_updated] 組織の設定を変更
    [group_created] グループを作成
    [group_updated] グループを変更
    [group_deleted] グループを削除
    [group_member_added] グループに追加
    [group_member_removed] グループから削除
    [rbac_role_created] カスタムロールを作成
    [rbac_role_updated] カスタムロールを変更
    [rbac_role_deleted] カスタムロールを削除
    [rbac_role_assigned] カスタムロールを付与
    [rbac_role_unassigned] カスタムロールを解除
    [org_user_trusted_devices_revoked] メンバーをすべての端末からログアウト
    [admin_api_key_created] 管理キーを作成
    [admin_api_key_updated] 管理キーを変更
    [admin_api_key_deleted] 管理キーを取り消し
    [platform_api_key_created] APIキーを作成
    [platform_api_key_updated] APIキーを変更
    [platform_service_account_created] サービスアカウントを作成
    [platform_service_account_updated] サービスアカウントを変更
    [platform_service_account_archived] サービスアカウントをアーカイブ
    [platform_service_account_workspace_member_added] サービスアカウントをワークスペースに追加
    [platform_service_account_workspace_member_updated] サービスアカウントのワークスペースロールを変更
    [platform_service_account_workspace_member_removed] サービスアカウントをワークスペースから削除
    [access_granted] プログラムを許可
    [access_ended] プログラムのアクセスを終了
    [platform_workspace_created] ワークスペースを作成
    [platform_workspace_updated] ワークスペースを変更
    [platform_workspace_archived] ワークスペースをアーカイブ
    [platform_workspace_member_added] ワークスペースに追加
    [platform_workspace_member_updated] ワークスペースロールを変更
    [platform_workspace_member_removed] ワークスペースから削除
    [platform_workspace_rate_limit_updated] ワークスペースのレート制限を変更
    [platform_workspace_rate_limit_deleted] ワークスペースのレート制限を削除
    [magic_link_login_initiated] ログインを要求
    [magic_link_login_failed] ログインに失敗
    [magic_link_login_succeeded] ログイン
    [user_logged_out] ログアウト
    [session_revoked] セッションを終了
    [webhook_endpoint_created] Webhookエンドポイントを作成
    [webhook_endpoint_updated] Webhookエンドポイントを変更
    [webhook_endpoint_disabled] サーバーがWebhookエンドポイントを無効化
    [webhook_endpoint_deleted] Webhookエンドポイントを削除
    [webhook_signing_secret_regenerated] Webhookの署名シークレットを交換
    [webhook_tested] Webhookのテストを送信
    [webhook_resent] Webhookを再送
    [org_compliance_api_settings_updated] コンプライアンス設定を変更
    [compliance_api_accessed] プログラムがアクティビティを読み取り
   *[other] { $type }
 }

# What an act changed, and those of its values that have a word.

activity-field = { $field ->
    [name] 名前
    [description] 説明
    [role] ロール
    [organization_role] 組織でのロール
    [workspace_role] ワークスペースでのロール
    [status] ステータス
    [state] ステータス
    [secret] シークレット
    [url] URL
    [enabled_events] イベント
    [expires_at] 有効期限
    [rbac_group_ids] グループ
    [workspaces] ワークスペース
    [display_color] 色
    [default_inference_geo] デフォルトのリージョン
    [allowed_inference_geos] 許可するリージョン
    [tags] タグ
    [invites_allowed_domains_only] 許可するドメインのみ
    [allowed_domains] 許可するドメイン
    [invites_verified_domains_only] 確認済みドメインのみ
    [verified_domains] 確認済みドメイン
    [has_directory] ディレクトリがメンバーを決める
    [invite_links_allowed] リンクの受け渡しを許可
    [disabled_betas] 無効にしたベータ機能
    [mail_language] メールの言語
    [mail_sender_name] 差出人名
    [mail_reply_to] 返信先
    [mail_accent_color] ボタンの色
    [mail_note] 追加の1行
   *[other] { $field }
 }
activity-limit = 上限（{ $what }）
activity-value = { $value ->
    [true] オン
    [false] オフ
    [enabled] 有効
    [disabled] 無効
   *[other] { $value }
 }
