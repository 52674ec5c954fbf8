#pragma once

#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <memory>

namespace traydo::crypto {

/// Owners of OpenSSL objects: `OpenSsl<EVP_MAC, EVP_MAC_free>`.
template <auto Free>
struct OpenSslDeleter
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

template <typename T, auto Free>
using OpenSsl = std::unique_ptr<T, OpenSslDeleter<Free>>;

using MacPointer = OpenSsl<EVP_MAC, EVP_MAC_free>;
using MacContextPointer = OpenSsl<EVP_MAC_CTX, EVP_MAC_CTX_free>;
using KdfPointer = OpenSsl<EVP_KDF, EVP_KDF_free>;
using KdfContextPointer = OpenSsl<EVP_KDF_CTX, EVP_KDF_CTX_free>;

} // namespace traydo::crypto
