import { Kbd, Modal, Table } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";

const keys = [
  { id: "word", keys: ["←", "→"] },
  { id: "sentence", keys: ["↑", "↓"] },
  { id: "block", keys: ["pageUp", "pageDown"] },
  { id: "character", keys: [",", "."] },
  { id: "edge", keys: ["home", "end"] },
  { id: "extend", keys: ["shift"] },
  { id: "annotate", keys: ["enter"] },
  { id: "look", keys: ["space"] },
  { id: "leave", keys: ["escape"] },
  { id: "help", keys: ["?"] },
] as const;

type NamedKey = Exclude<(typeof keys)[number]["keys"][number], "←" | "→" | "↑" | "↓" | "," | "." | "?">;

/** The keys by which text is selected, in words. */
export function KeyboardHelp({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const intl = useIntl();
  return (
    <Modal opened={opened} onClose={onClose} title={intl.formatMessage({ id: "reader.help.title" })}>
      <Table>
        <Table.Tbody>
          {keys.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Th scope="row" style={{ whiteSpace: "nowrap" }}>
                {row.keys.map((key) => (
                  <Kbd key={key} mr={4}>
                    {key.length > 1 ? intl.formatMessage({ id: `reader.key.${key as NamedKey}` }) : key}
                  </Kbd>
                ))}
              </Table.Th>
              <Table.Td>
                <FormattedMessage id={`reader.help.${row.id}`} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
