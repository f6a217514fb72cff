# Settings > Webhooks: the endpoints.

webhooks-title = Webhook
webhooks-id = ID
webhooks-sub = Alamat Anda yang menerima peristiwa
webhooks-none = Belum ada titik akhir
webhooks-endpoints-found = { $count ->
   *[other] { $count } titik akhir ditampilkan
 }
webhooks-none-words = Setiap peristiwa dikirim ke titik akhir yang menerimanya, ditandatangani agar dapat dibedakan dari yang palsu.
webhooks-not-offered = Webhook dimatikan untuk organisasi ini
webhooks-column-endpoint = Titik akhir
webhooks-column-state = Status
webhooks-events = Peristiwa
webhooks-events-count = { $count ->
   *[other] { $count } peristiwa
 }
webhooks-enabled = Aktif
webhooks-disabled = Nonaktif

# One endpoint.

webhooks-disabled-by-server = Server menonaktifkan titik akhir ini. Setelah penyebabnya teratasi, aktifkan kembali.
webhooks-deliveries = Pengiriman tiga puluh hari terakhir
webhooks-filter-state = Filter menurut status
webhooks-all-states = Semua status
webhooks-found = { $count ->
   *[other] { $count } pengiriman ditampilkan
 }
webhooks-no-deliveries = Tidak ada pengiriman di sini
webhooks-no-deliveries-words = Kirim peristiwa uji untuk melihatnya.
webhooks-show-all = Tampilkan semua pengiriman
webhooks-delivery-state = { $state ->
    [queued] Menunggu
    [delivered] Terkirim
    [failed] Gagal
   *[dropped] Dibuang
 }
webhooks-column-event = Peristiwa
webhooks-column-answer = Jawaban
webhooks-no-answer = Tidak ada jawaban
webhooks-tries = { $count ->
   *[other] { $count } percobaan
 }
webhooks-resend = Kirim ulang
webhooks-queued = Masuk antrean
webhooks-next-try = Percobaan berikutnya
webhooks-finished = Berakhir
webhooks-body = Yang dikirim

# The dialogs.

webhooks-new = Titik akhir baru
webhooks-edit = Edit titik akhir
webhooks-create = Buat titik akhir
webhooks-url = URL
webhooks-url-hint = https, pada port biasa, dengan nama host publik
webhooks-description = Deskripsi
webhooks-made = { $name } siap
webhooks-renewed = { $name } punya rahasia penandatanganan baru
webhooks-secret-words = Salin rahasia penandatanganan sekarang. Rahasia tidak akan ditampilkan lagi.
webhooks-renew = Rahasia penandatanganan baru
webhooks-renew-question = Rahasia penandatanganan baru untuk { $name }?
webhooks-renew-words = Yang lama langsung tidak berlaku. Sampai penerima Anda memakai yang baru, peristiwa kami tidak dapat dibedakan dari yang palsu.
webhooks-delete = Hapus titik akhir
webhooks-delete-question = Hapus titik akhir { $name }?
webhooks-delete-words = Tidak ada lagi yang dikirim ke sana, dan yang menunggu dibuang. Pengirimannya tidak lagi ditampilkan.
webhooks-test = Kirim peristiwa uji
webhooks-test-title = Kirim peristiwa uji ke { $name }
webhooks-test-words = Peristiwa ini memberitakan sesuatu yang tidak terjadi, dan ditandatangani serta dikirim seperti peristiwa lain.

# What has just been done.

webhooks-done-changed = Titik akhir telah diubah.
webhooks-done-enabled = Titik akhir menerima peristiwa lagi.
webhooks-done-disabled = Titik akhir dinonaktifkan. Yang menunggu telah dibuang.
webhooks-done-deleted = Titik akhir telah dihapus.
webhooks-done-tested = Peristiwa uji sedang dikirim.
webhooks-done-resent = Peristiwa sedang dikirim ulang.
webhooks-done-not-resent = Peristiwa tidak dikirim ulang: titik akhir nonaktif, atau peristiwa masih menunggu.

# Why something was not done.

webhooks-refused-not-allowed = Anda tidak boleh melakukan ini dengan webhook di sini.
webhooks-refused-gone = Titik akhir ini sudah tidak ada.
webhooks-refused-delivery-gone = Pengiriman ini sudah tidak ada.
webhooks-refused-limit = Organisasi sudah memiliki { $limit } titik akhir. Hapus satu untuk memberi tempat.
webhooks-refused-disabled = Titik akhir ini nonaktif, jadi tidak ada yang dikirim ke sana.
webhooks-refused-not-subscribed = Titik akhir ini tidak menerima peristiwa ini.
webhooks-refused-queued = Pengiriman ini masih menunggu.
webhooks-refused-events = Pilih peristiwa.
webhooks-refused-url = { $problem ->
    [no_url] Masukkan URL lengkap, misalnya https://hooks.example.com/admit.
    [not_https] URL harus diawali https dan memakai port biasa.
    [credentials] URL tidak boleh memuat nama pengguna atau kata sandi.
    [fragment] URL tidak boleh memuat #.
   *[not_public] URL harus memiliki nama host publik.
 }
