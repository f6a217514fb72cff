# The frame of the API reference. What the API says of itself comes from its description, in English.

reference-title = Referensi API
reference-lead = Setiap operasi server ini, dengan parameter, kesalahan, dan panggilannya dalam sembilan bahasa.
reference-description = Deskripsi OpenAPI
reference-all = Semua operasi
reference-operations = Operasi
reference-filter = Saring operasi
reference-filter-hint = Menurut nama, jalur, atau hal yang ditangani
# The script puts another number in the place of this one, so no word goes by it.
reference-count = Operasi: { $count }
reference-nothing = Tidak ada operasi dengan semua kata ini.
reference-show-all = Tampilkan semua operasi
reference-callers = Siapa yang boleh memanggilnya
reference-callers-everybody = Siapa saja; tidak perlu kredensial.
reference-kind = { $kind ->
    [platform] Hanya organisasi platform
    [enterprise] Hanya organisasi perusahaan
   *[either] Kedua jenis
 }
reference-credentials = Kredensial
reference-credential = { $credential ->
    [access_token] Token akses, dengan hak orangnya
    [admin_key] Kunci admin
    [principal_key] Kunci API yang tidak terikat ruang kerja, dengan hak pihak yang diwakilinya
    [scoped_key] Kunci bercakupan dengan salah satu cakupan di bawah
   *[any_scoped_key] Kunci bercakupan, apa pun cakupannya
 }
reference-scopes = Cakupan
reference-scopes-one = kunci bercakupan memerlukan salah satunya
reference-beta = Beta
reference-path-parameters = Parameter jalur
reference-query-parameters = Parameter kueri
reference-headers = Header
reference-body = Isi
reference-required = wajib
reference-one-of = Salah satu dari
reference-fields = Bidang
# $type is a value of the field "type".
reference-where-type = jika type adalah { $type }
reference-between = { $unit ->
    [characters] { $least } hingga { $most } karakter
    [items] { $least } hingga { $most } item
   *[number] { $least } hingga { $most }
 }
reference-at-most = { $unit ->
    [characters] paling banyak { $most } karakter
    [items] paling banyak { $most } item
   *[number] paling banyak { $most }
 }
reference-at-least = { $unit ->
    [characters] paling sedikit { $least } karakter
    [items] paling sedikit { $least } item
   *[number] paling sedikit { $least }
 }
# $pattern is a regular expression.
reference-pattern = sesuai dengan { $pattern }
reference-answer = Jawaban
reference-example = Contoh jawaban
reference-errors = Kesalahan
reference-call = Panggilan
reference-samples = Bahasa panggilan
reference-no-command = Tidak ada perintah untuk panggilan ini.
reference-try = Coba
reference-try-sign-in = Masuk untuk mengirim panggilan ini ke server ini dari sini.
reference-try-lead = Server melakukan panggilan atas nama Anda dan dengan peran Anda. Panggilan ini dihitung dan dicatat seperti panggilan lain.
reference-try-changes = Ini bukan latihan: panggilan ini mengubah organisasi yang Anda pilih.
reference-try-confirm = Saya ingin mengubah organisasi ini
reference-try-organization = Organisasi
reference-try-send = Kirim panggilan
reference-try-none = Anda tidak mengelola organisasi yang sesuai untuk operasi ini.
reference-try-body = Isi (JSON)
reference-try-list = Pisahkan beberapa nilai dengan koma.
reference-try-choose = Tidak diisi
reference-try-answer = Jawaban server
reference-try-empty = Jawaban tidak memiliki isi.
reference-try-once = Rahasia di dalamnya hanya ditampilkan sekali ini.
reference-too-large = Jawaban terlalu panjang untuk ditampilkan di sini.
reference-wrong = { $problem ->
    [missing] Ini diperlukan untuk panggilan.
    [too_long] Ini terlalu panjang.
    [unconfirmed] Konfirmasikan bahwa panggilan ini boleh mengubah organisasi.
   *[impossible] Panggilan ini tidak mungkin tentang hal itu.
 }
reference-not-tried-open = Program memanggil ini tanpa kredensial; tidak ada yang dapat dicoba atas nama Anda.
reference-not-tried-stream = Jawabannya berlangsung selama impor berjalan, jadi tidak dapat dicoba di sini.
reference-not-tried-batch = Impor berlanjut setelah panggilan, dengan kredensial yang memintanya. Panggilan dari sini tidak meninggalkan kredensial, jadi tidak dapat dicoba di sini.
reference-not-tried-secret = Isinya memuat rahasia, yang tidak semestinya ada di formulir. Verifikasi kunci dengan program.
