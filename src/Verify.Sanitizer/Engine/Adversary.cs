namespace Verify.Checking;

/// <summary>Thread orders that hurt: what a fair shuffle reaches only by luck.</summary>
static class Adversary
{
    /// <summary>One of four: a warp far ahead of the rest, neighbours far apart, backwards, or a shuffle.</summary>
    public static void Arrange(Launch launch, int[] order)
    {
        int n = order.Length, warp = launch.Profile.WarpSize;
        for (int i = 0; i < n; i++) order[i] = i;
        switch (launch.NextRandom(4))
        {
            case 0:
                int first = launch.NextRandom((n + warp - 1) / warp) * warp;
                for (int i = 0; i < n; i++) order[i] = (first + i) % n;
                break;
            case 1:
                int half = (n + 1) / 2;
                for (int i = 0; i < n; i++) order[i] = i < half ? 2 * i : 2 * (i - half) + 1;
                break;
            case 2: Array.Reverse(order); break;
            default:
                for (int i = n - 1; i > 0; i--)
                {
                    int k = launch.NextRandom(i + 1);
                    (order[i], order[k]) = (order[k], order[i]);
                }
                break;
        }
    }
}
