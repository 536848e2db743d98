namespace Verify.Checking;

/// <summary>A stamp for each of some numbered groups or threads, in order of their numbers; never changed.</summary>
readonly struct Horizon
{
    readonly int[] numbers;
    readonly long[] stamps;

    public Horizon(int number, long stamp) : this([number], [stamp]) { }

    Horizon(int[] numbers, long[] stamps) => (this.numbers, this.stamps) = (numbers, stamps);

    /// <summary>The stamp for a number; 0, which is before everything, where it is not named.</summary>
    public long Of(int number) => Array.BinarySearch(numbers, number) is >= 0 and var i ? stamps[i] : 0;

    /// <summary>Whether it names all that another does, with stamps as late or later.</summary>
    public bool Holds(Horizon other)
    {
        if (other.numbers.Length > numbers.Length) return false;
        int i = 0;
        for (int k = 0; k < other.numbers.Length; k++, i++)
        {
            while (i < numbers.Length && numbers[i] < other.numbers[k]) i++;
            if (i == numbers.Length || numbers[i] != other.numbers[k] || stamps[i] < other.stamps[k]) return false;
        }
        return true;
    }

    /// <summary>What either names, with the later stamp.</summary>
    public static Horizon Later(Horizon one, Horizon other)
    {
        int[] numbers = new int[one.numbers.Length + other.numbers.Length];
        long[] stamps = new long[numbers.Length];
        int count = 0, i = 0, k = 0;
        for (; i < one.numbers.Length || k < other.numbers.Length; count++)
        {
            int apart = i == one.numbers.Length ? 1 : k == other.numbers.Length ? -1 : one.numbers[i].CompareTo(other.numbers[k]);
            numbers[count] = apart <= 0 ? one.numbers[i] : other.numbers[k];
            stamps[count] = Math.Max(apart <= 0 ? one.stamps[i] : 0, apart >= 0 ? other.stamps[k] : 0);
            if (apart <= 0) i++;
            if (apart >= 0) k++;
        }
        return new(numbers[..count], stamps[..count]);
    }
}
