// libqrencode, which draws the codes for check-in.
#include <qrencode.h>
