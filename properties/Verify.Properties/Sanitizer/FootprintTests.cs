using System.Runtime.CompilerServices;
using Xunit;
namespace Verify;

/// <summary>What watching costs in memory; what it takes in time is printed by <c>verify bench sanitizer</c>.</summary>
public class FootprintTests
{
    [Fact]
    public void A_word_is_watched_with_33_bytes_and_32_more_where_several_threads_read()
    {
        Assert.Equal(33, Unsafe.SizeOf<Checking.Cell>() + sizeof(Checking.Spread));
        Assert.Equal(32, Unsafe.SizeOf<Checking.Pair>());
    }
}
