# The first minutes of a server.

setup-title = セットアップ
setup-heading = Admitのセットアップ
setup-words = 組織と、最初の管理者であるあなたの名前を入力してください。
setup-organization = 組織名
setup-kind = 組織の種類
setup-platform = プラットフォーム
setup-platform-words = 開発者向け：ワークスペース、APIキー、開発者や請求担当者などのロール。
setup-enterprise = エンタープライズ
setup-enterprise-words = 企業のメンバー向け：オーナー、グループ、カスタムロール。
setup-your-name = お名前
setup-your-address = メールアドレス
setup-your-address-hint = このアドレスでログインします。
setup-create = 組織を作成
setup-enter-address = メールアドレスを入力してください：{ $problem }。
setup-key-title = 管理キー
setup-ready = { $organization }の準備ができました
setup-key-words = これは管理キーです。Admin APIのすべてにアクセスでき、表示されるのは今回だけです。機密情報を保管する場所に保存してください。
setup-key = 管理キー
setup-try = 試してみる
setup-to-members = 「メンバー」へ進む

# What is wrong with a name. $which is whose name it is.
name-problem = { $problem ->
    [empty] { $which ->
        [organization] 組織名を入力してください。
       *[person] お名前を入力してください。
     }
    [too_long] { $which ->
        [organization] 組織名は{ $limit }文字以内で入力してください。
       *[person] お名前は{ $limit }文字以内で入力してください。
     }
   *[unprintable] { $which ->
        [organization] 組織名は表示できる文字で入力してください。
       *[person] お名前は表示できる文字で入力してください。
     }
 }
