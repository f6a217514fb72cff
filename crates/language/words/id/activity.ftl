# Settings > Activity: who did what.

activity-title = Aktivitas
activity-sub = Siapa melakukan apa di organisasi ini, yang terbaru lebih dulu
activity-not-captured = Aktivitas tidak dicatat di sini karena dinonaktifkan dalam pengaturan kepatuhan. Yang terjadi sekarang tidak akan ditampilkan.
activity-search-hint = Cari orang, nama, atau ID
activity-filter-kind = Filter menurut jenis
activity-all-kinds = Semua jenis
activity-kind = { $kind ->
    [invites] Undangan
    [members] Anggota
    [workspaces] Ruang kerja
    [keys] Kunci dan akses
    [groups] Grup dan peran
    [service_accounts] Akun layanan
    [webhooks] Webhook
    [organization] Organisasi
    [sign_in] Masuk
   *[feed] Pembacaan aktivitas
 }
# The first of a group of choices; the others are single acts of this kind.
activity-whole-kind = { $kind }: semua
activity-filter-actor = Filter menurut pelaku
activity-all-actors = Semua orang
activity-from = Dari
activity-until = Sampai
activity-found = { $count ->
   *[other] { $count } tindakan ditampilkan
 }
activity-none = Belum ada yang terjadi
activity-none-words = Setiap perubahan organisasi ini dicatat di sini.
activity-no-match = Tidak ada aktivitas yang cocok
activity-show-all = Tampilkan semua aktivitas
activity-column-what = Apa
activity-column-who = Siapa
activity-column-when = Kapan
activity-details = Detail
activity-export-csv = Ekspor sebagai CSV
activity-export-lines = Ekspor sebagai JSON Lines

# Who did it.

activity-admin-key = Kunci admin { $name }
activity-api-key = Kunci API { $name }
activity-key = Kunci { $name }
activity-not-signed-in = { $address }, belum masuk
activity-operator = Pengelola server

# One act.

activity-program = Program
activity-about = Semua tentang { $name }
activity-whole = Seperti yang dibaca program

# What was done. Beside it stand its people and things.

activity-what = { $type ->
    [organization_created] Organisasi dibuat
    [org_user_invite_sent] Undangan dikirim
    [org_user_invite_re_sent] Undangan dikirim ulang
    [org_user_invite_updated] Undangan diubah
    [org_user_invite_link_shown] Tautan undangan diberikan
    [org_user_invite_accepted] Undangan diterima
    [org_user_invite_rejected] Undangan ditolak
    [org_user_invite_deleted] Undangan dicabut
    [org_user_invite_dismissed] Undangan kedaluwarsa dihapus dari daftar
    [org_user_invite_renewal_asked] Undangan baru diminta
    [org_user_invite_batch_created] Banyak undangan dibuat sekaligus
    [org_user_invite_batch_undone] Banyak undangan dibatalkan sekaligus
    [claude_user_role_updated] Peran diberikan
    [org_user_updated] Anggota diubah
    [primary_owner_transferred] Kepemilikan utama dialihkan
    [org_user_deleted] Anggota dikeluarkan
    [organization_settings_updated] Pengaturan organisasi diubah
    [group_created] Grup dibuat
    [group_updated] Grup diubah
    [group_deleted] Grup dihapus
    [group_member_added] Ditambahkan ke grup
    [group_member_removed] Dikeluarkan dari grup
    [rbac_role_created] Peran khusus dibuat
    [rbac_role_updated] Peran khusus diubah
    [rbac_role_deleted] Peran khusus dihapus
    [rbac_role_assigned] Peran khusus diberikan
    [rbac_role_unassigned] Peran khusus dicabut
    [org_user_trusted_devices_revoked] Anggota dikeluarkan dari semua perangkat
    [admin_api_key_created] Kunci admin dibuat
    [admin_api_key_updated] Kunci admin diubah
    [admin_api_key_deleted] Kunci admin dicabut
    [platform_api_key_created] Kunci API dibuat
    [platform_api_key_updated] Kunci API diubah
    [platform_service_account_created] Akun layanan dibuat
    [platform_service_account_updated] Akun layanan diubah
    [platform_service_account_archived] Akun layanan diarsipkan
    [platform_service_account_workspace_member_added] Akun layanan ditambahkan ke ruang kerja
    [platform_service_account_workspace_member_updated] Peran akun layanan di ruang kerja diubah
    [platform_service_account_workspace_member_removed] Akun layanan dikeluarkan dari ruang kerja
    [access_granted] Program diizinkan
    [access_ended] Akses program berakhir
    [platform_workspace_created] Ruang kerja dibuat
    [platform_workspace_updated] Ruang kerja diubah
    [platform_workspace_archived] Ruang kerja diarsipkan
    [platform_workspace_member_added] Ditambahkan ke ruang kerja
    [platform_workspace_member_updated] Peran di ruang kerja diubah
    [platform_workspace_member_removed] Dikeluarkan dari ruang kerja
    [platform_workspace_rate_limit_updated] Batas laju ruang kerja diubah
    [platform_workspace_rate_limit_deleted] Batas laju ruang kerja dihapus
    [magic_link_login_initiated] Permintaan masuk
    [magic_link_login_failed] Gagal masuk
    [magic_link_login_succeeded] Masuk
    [user_logged_out] Keluar
    [session_revoked] Sesi diakhiri
    [webhook_endpoint_created] Titik akhir webhook dibuat
    [webhook_endpoint_updated] Titik akhir webhook diubah
    [webhook_endpoint_disabled] Titik akhir webhook dinonaktifkan oleh server
    [webhook_endpoint_deleted] Titik akhir webhook dihapus
    [webhook_signing_secret_regenerated] Rahasia penandatanganan webhook diganti
    [webhook_tested] Uji webhook dikirim
    [webhook_resent] Webhook dikirim ulang
    [org_compliance_api_settings_updated] Pengaturan kepatuhan diubah
    [compliance_api_accessed] Aktivitas dibaca oleh program
   *[other] { $type }
 }

# What an act changed, and those of its values that have a word.

activity-field = { $field ->
    [name] Nama
    [description] Deskripsi
    [role] Peran
    [organization_role] Peran di organisasi
    [workspace_role] Peran di ruang kerja
    [status] Status
    [state] Status
    [secret] Rahasia
    [url] URL
    [enabled_events] Peristiwa
    [expires_at] Kedaluwarsa
    [rbac_group_ids] Grup
    [workspaces] Ruang kerja
    [display_color] Warna
    [default_inference_geo] Wilayah bawaan
    [allowed_inference_geos] Wilayah yang diizinkan
    [tags] Tag
    [invites_allowed_domains_only] Hanya domain yang diizinkan
    [allowed_domains] Domain yang diizinkan
    [invites_verified_domains_only] Hanya domain terverifikasi
    [verified_domains] Domain terverifikasi
    [has_directory] Direktori menentukan anggota
    [invite_links_allowed] Tautan boleh diteruskan
    [disabled_betas] Beta yang dimatikan
    [mail_language] Bahasa email
    [mail_sender_name] Nama pengirim
    [mail_reply_to] Balasan dikirim ke
    [mail_accent_color] Warna tombol
    [mail_note] Baris Anda sendiri
   *[other] { $field }
 }
activity-limit = Batas ({ $what })
activity-value = { $value ->
    [true] Aktif
    [false] Nonaktif
    [enabled] Diaktifkan
    [disabled] Dinonaktifkan
   *[other] { $value }
 }
