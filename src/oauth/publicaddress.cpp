#include "oauth/publicaddress.h"

#include <algorithm>
#include <array>

namespace traydo::oauth {

namespace {

struct Ipv4Block
{
    quint32 network;
    int prefix;
};

/// https://www.iana.org/assignments/iana-ipv4-special-registry, multicast and the reserved top.
constexpr std::array ipv4Blocks{
    Ipv4Block{0x00000000, 8},  // this network
    Ipv4Block{0x0a000000, 8},  // private
    Ipv4Block{0x64400000, 10}, // shared, CGNAT
    Ipv4Block{0x7f000000, 8},  // loopback
    Ipv4Block{0xa9fe0000, 16}, // link-local
    Ipv4Block{0xac100000, 12}, // private
    Ipv4Block{0xc0000000, 24}, // IETF protocol assignments
    Ipv4Block{0xc0000200, 24}, // documentation
    Ipv4Block{0xc01fc400, 24}, // AS112
    Ipv4Block{0xc034c100, 24}, // AMT
    Ipv4Block{0xc0586300, 24}, // 6to4 relays
    Ipv4Block{0xc0a80000, 16}, // private
    Ipv4Block{0xc0af3000, 24}, // AS112
    Ipv4Block{0xc6120000, 15}, // benchmarking
    Ipv4Block{0xc6336400, 24}, // documentation
    Ipv4Block{0xcb007100, 24}, // documentation
    Ipv4Block{0xe0000000, 4},  // multicast
    Ipv4Block{0xf0000000, 4},  // reserved and broadcast
};

struct Ipv6Block
{
    quint64 network; ///< upper half: no block of ours is longer than /64
    int prefix;
};

/// Global unicast is 2000::/3; these parts of it are not out there
/// (https://www.iana.org/assignments/iana-ipv6-special-registry).
constexpr std::array ipv6Blocks{
    Ipv6Block{0x2001'0000'0000'0000, 23}, // IETF protocol assignments: Teredo, benchmarking, ORCHID …
    Ipv6Block{0x2001'0db8'0000'0000, 32}, // documentation
    Ipv6Block{0x2002'0000'0000'0000, 16}, // 6to4
    Ipv6Block{0x2620'004f'8000'0000, 48}, // AS112
    Ipv6Block{0x3fff'0000'0000'0000, 20}, // documentation
};
constexpr Ipv6Block globalUnicast{0x2000'0000'0000'0000, 3};

constexpr bool contains(Ipv4Block block, quint32 address)
{
    return (address ^ block.network) >> (32 - block.prefix) == 0;
}

constexpr bool contains(Ipv6Block block, quint64 upperHalf)
{
    return (upperHalf ^ block.network) >> (64 - block.prefix) == 0;
}

bool isPublic(quint32 address)
{
    return std::none_of(ipv4Blocks.begin(), ipv4Blocks.end(),
                        [address](Ipv4Block block) { return contains(block, address); });
}

bool isPublic(const Q_IPV6ADDR &address)
{
    quint64 upperHalf = 0;
    for (int i = 0; i < 8; ++i)
        upperHalf = upperHalf << 8 | address[i];
    // Outside of 2000::/3 lie all that stand for IPv4 (::, ::ffff:0:0/96, 64:ff9b::/96), fc00::/7, fe80::/10.
    return contains(globalUnicast, upperHalf) &&
           std::none_of(ipv6Blocks.begin(), ipv6Blocks.end(),
                        [upperHalf](Ipv6Block block) { return contains(block, upperHalf); });
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return isPublic(address.toIPv4Address());
    case QAbstractSocket::IPv6Protocol:
        return isPublic(address.toIPv6Address());
    default:
        return false;
    }
}

} // namespace traydo::oauth
