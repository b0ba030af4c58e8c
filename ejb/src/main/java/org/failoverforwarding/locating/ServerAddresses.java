package org.failoverforwarding.locating;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The addresses of a server: groups of falling priority, in each of which the choice goes by weight (RFC 2782).
 *
 * @param groups none where the server does not exist
 * @param ttl how long this may be kept
 */
public record ServerAddresses(List<List<Choice>> groups, Duration ttl) {

    public ServerAddresses {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /**
     * One host of a group.
     *
     * @param hops its addresses, to be tried one after the other
     */
    public record Choice(int weight, List<SipHop> hops) {

        public Choice {
            hops = List.copyOf(hops);
        }
    }

    /** All addresses in the order in which a call has to try them, another one each time. */
    List<SipHop> order(RandomGenerator random) {
        List<SipHop> order = new ArrayList<>();
        for (List<Choice> group : groups) {
            List<Choice> left = new ArrayList<>(group);
            left.sort(Comparator.comparing(choice -> choice.weight() > 0));
            while (!left.isEmpty()) {
                order.addAll(left.remove(chosen(left, random)).hops());
            }
        }
        return order;
    }

    private static int chosen(List<Choice> left, RandomGenerator random) {
        int sum = left.stream().mapToInt(Choice::weight).sum();
        if (sum == 0) {
            return random.nextInt(left.size());
        }
        int drawn = random.nextInt(sum + 1);
        int at = 0;
        int reached = left.get(0).weight();
        while (reached < drawn) {
            at++;
            reached += left.get(at).weight();
        }
        return at;
    }

    boolean contain(String address) {
        return groups.stream()
                .flatMap(List::stream)
                .flatMap(choice -> choice.hops().stream())
                .anyMatch(hop -> hop.address().equals(address));
    }
}
