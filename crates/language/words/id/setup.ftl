# The first minutes of a server.

setup-title = Penyiapan
setup-heading = Siapkan Admit
setup-words = Beri nama organisasi Anda dan admin pertamanya, yaitu Anda.
setup-organization = Nama organisasi
setup-kind = Jenis organisasi
setup-platform = Platform
setup-platform-words = Untuk developer: ruang kerja, kunci API, serta peran seperti developer dan pengelola tagihan.
setup-enterprise = Perusahaan
setup-enterprise-words = Untuk karyawan perusahaan: pemilik, grup, dan peran khusus.
setup-your-name = Nama Anda
setup-your-address = Alamat email Anda
setup-your-address-hint = Anda masuk dengan alamat ini.
setup-create = Buat organisasi
setup-enter-address = Masukkan alamat email: { $problem }.
setup-key-title = Kunci admin Anda
setup-ready = { $organization } sudah siap
setup-key-words = Ini kunci admin Anda. Kunci ini dapat mengakses seluruh Admin API dan hanya ditampilkan sekali ini: simpan di tempat Anda menyimpan rahasia.
setup-key = Kunci admin
setup-try = Coba
setup-to-members = Lanjutkan ke Anggota

# What is wrong with a name. $which is whose name it is.
name-problem = { $problem ->
    [empty] { $which ->
        [organization] Masukkan nama organisasi.
       *[person] Masukkan nama Anda.
     }
    [too_long] { $which ->
        [organization] Singkat nama organisasi hingga paling banyak { $limit } karakter.
       *[person] Singkat nama Anda hingga paling banyak { $limit } karakter.
     }
   *[unprintable] { $which ->
        [organization] Masukkan nama organisasi dengan karakter yang dapat ditampilkan.
       *[person] Masukkan nama Anda dengan karakter yang dapat ditampilkan.
     }
 }
